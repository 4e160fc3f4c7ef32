import { Button } from 'react-aria-components';
import { wordsIn } from '../../words/index.ts';
import { GameIcon } from '../icons.tsx';
import { useSight, useLanguage, useLive } from '../liveContext.ts';
import { useWords } from '../useWords.ts';
import { FacilitatorButton } from './FacilitatorButton.tsx';
import { usePresent } from './usePresent.ts';

/** Where the room is; and the way out. */
export function PresenterTop() {
  const say = useWords();
  const live = useLive();
  const language = useLanguage();
  const { scenario } = useSight();
  const { state } = usePresent();
  const other = language === 'en' ? 'fr' : 'en';
  const { quarter, step } = state;
  const clock = say('clock', { quarter, quarters: scenario.quarters });
  return (
    <header className="room-top">
      <GameIcon />
      <h1>{clock}</h1>
      <p className="hidden" role="status">
        {say('present.said', { clock, step: say('present.step', { step }) })}
      </p>
      <nav>
        <FacilitatorButton />
        <Button className="quiet" lang={other} onPress={() => live.setLanguage(other)}>
          {wordsIn(other).ownName}
        </Button>
        <Button className="quiet" onPress={live.stopPresenting}>
          {say('present.stop')}
        </Button>
      </nav>
    </header>
  );
}
