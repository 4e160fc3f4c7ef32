import { useEffect, useRef, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { tutorialId } from '../../live/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { guideLink } from '../guides/guideAddress.ts';
import { LanguageButton } from '../LanguageButton.tsx';
import { useLive, useLiveState } from '../liveContext.ts';
import { ChooseScenario } from '../ChooseScenario.tsx';
import type { LoadShipped } from '../loadShipped.ts';
import { switchLanguage } from '../switchLanguage.ts';
import { tellMissing } from '../missing.ts';
import { useWords } from '../useWords.ts';
import { GroundPicture } from './GroundPicture.tsx';

/** What somebody meets who has never been here: one sentence, and three ways in. Shown once. */
export function Opening({ loadShipped }: { readonly loadShipped: LoadShipped }) {
  const say = useWords();
  const live = useLive();
  const welcomed = useLiveState(({ settings }) => settings.welcomed);
  // Whoever comes by a link to something wants that, and not to be welcomed first.
  const [isCalledFor] = useState(() => location.hash !== '' || location.search !== '');
  const isGoingOn = useLiveState(
    ({ saves: { offer, opening }, sight: { journal, quarter } }) =>
      offer !== null || opening !== null || journal.length > 0 || quarter > 1,
  );
  const [choosing, setChoosing] = useState(false);
  const enter = (scenario?: Scenario): void => {
    live.changeSettings({ welcomed: true });
    if (scenario !== undefined) live.openScenario(scenario);
  };
  if (welcomed || isCalledFor || isGoingOn) return null;
  return (
    <>
      <ModalOverlay
        className="welcomeGround"
        isOpen
        isDismissable={false}
        onOpenChange={(open) => {
          if (!open) enter();
        }}
      >
        <Modal className="welcome">
          <Dialog className="dialog">
            <GroundPicture />
            <OtherLanguage />
            <Heading slot="title">{say('title')}</Heading>
            <p className="lead">{say('tutorial.welcome')}</p>
            <Ways loadShipped={loadShipped} onEnter={enter} onChoose={() => setChoosing(true)} />
            <p className="small">{say('tutorial.welcomeHonest')}</p>
            <p className="small">
              <a href={guideLink(null)}>{say('guides.title')}</a>
            </p>
          </Dialog>
        </Modal>
      </ModalOverlay>
      <ChooseScenario
        loadShipped={loadShipped}
        isOpen={choosing}
        onClose={() => setChoosing(false)}
        onChoose={enter}
      />
    </>
  );
}

function OtherLanguage() {
  const live = useLive();
  const language = useLiveState(({ settings }) => settings.language);
  return (
    <LanguageButton
      language={language}
      className="quiet toggle"
      onSwitch={(other) => switchLanguage(live, other)}
    />
  );
}

type WaysProps = {
  readonly loadShipped: LoadShipped;
  readonly onEnter: (scenario?: Scenario) => void;
  readonly onChoose: () => void;
};

function Ways({ loadShipped, onEnter, onChoose }: WaysProps) {
  const say = useWords();
  const first = useRef<HTMLButtonElement>(null);
  // What most who come here want, so that Enter is enough.
  useEffect(() => first.current?.focus(), []);
  const learn = async (): Promise<void> => {
    const tutorial = (await loadShipped()).find(({ id }) => id === tutorialId);
    onEnter(tutorial);
  };
  return (
    <ul className="ways">
      <li>
        <Button ref={first} className="primary" onPress={() => void learn().catch(tellMissing)}>
          {say('tutorial.learn')}
        </Button>
        <span>{say('tutorial.learnLine')}</span>
      </li>
      <li>
        <Button onPress={() => onEnter()}>{say('tutorial.play')}</Button>
        <span>{say('tutorial.playLine')}</span>
      </li>
      <li>
        <Button onPress={onChoose}>{say('scenarioChoose')}</Button>
        <span>{say('tutorial.chooseLine')}</span>
      </li>
    </ul>
  );
}
