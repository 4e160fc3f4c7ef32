import { Button, Dialog, Heading, Modal } from 'react-aria-components';
import type { Erasing } from '../../live/index.ts';
import { useLive, useLiveState } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { useSavesPages } from './useSavesPages.ts';

/** Before all that this browser keeps is deleted, and what came of it: then no game is there to go back to. */
export function EraseDialog() {
  const { shown, show } = useSavesPages();
  const erasing = useLiveState((state) => state.erasing);
  const isAsked = shown === 'erase';
  return (
    <Modal
      className="modal"
      isOpen={isAsked || erasing !== null}
      isDismissable={erasing === null}
      isKeyboardDismissDisabled={erasing !== null}
      onOpenChange={(open) => {
        if (!open) show(null);
      }}
    >
      <Dialog role="alertdialog" className="dialog">
        {erasing === null ? <Question onNo={() => show(null)} /> : <Outcome erasing={erasing} />}
      </Dialog>
    </Modal>
  );
}

function Question({ onNo }: { readonly onNo: () => void }) {
  const say = useLaterWords();
  const live = useLive();
  const count = useLiveState(({ saves }) => saves.kept.length);
  return (
    <>
      <Heading slot="title">{say('saves.erase.title')}</Heading>
      <ul>
        <li>{say('saves.erase.games', { count })}</li>
        <li>{say('saves.erase.files')}</li>
        <li>{say('saves.erase.choices')}</li>
        <li>{say('saves.erase.site')}</li>
      </ul>
      <p>{say('saves.erase.lead')}</p>
      <p>{say('saves.erase.stays')}</p>
      <div className="choices">
        <Button className="primary" onPress={() => void live.eraseAll()}>
          {say('saves.erase.yes')}
        </Button>
        <Button onPress={onNo}>{say('saves.erase.no')}</Button>
      </div>
    </>
  );
}

function Outcome({ erasing }: { readonly erasing: Erasing }) {
  const say = useLaterWords();
  const live = useLive();
  return (
    <>
      <Heading slot="title">{say(`saves.erase.${erasing.kind}`)}</Heading>
      {erasing.kind === 'left' ? (
        <>
          <p>{say('saves.erase.leftLead')}</p>
          <ul>
            {erasing.places.map((place) => (
              <li key={place}>{say(`saves.erase.place.${place}`)}</li>
            ))}
          </ul>
          <div className="choices">
            <Button className="primary" onPress={() => void live.eraseAll()}>
              {say('saves.erase.again')}
            </Button>
          </div>
        </>
      ) : null}
      {erasing.kind === 'done' ? (
        <>
          <p>{say('saves.erase.doneLead')}</p>
          <div className="choices">
            <Button className="primary" onPress={() => location.reload()}>
              {say('saves.erase.anew')}
            </Button>
          </div>
        </>
      ) : null}
    </>
  );
}
