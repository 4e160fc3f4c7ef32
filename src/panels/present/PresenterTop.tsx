import { Button } from 'react-aria-components';
import { GameIcon } from '../icons.tsx';
import { LanguageButton } from '../LanguageButton.tsx';
import { useSight, useLanguage, useLive } from '../liveContext.ts';
import { switchLanguage } from '../switchLanguage.ts';
import { useLaterWords } from '../useWords.ts';
import { FacilitatorButton } from './FacilitatorButton.tsx';
import { usePresent } from './usePresent.ts';

/** Where the room is; and the way out. */
export function PresenterTop() {
  const say = useLaterWords();
  const live = useLive();
  const language = useLanguage();
  const { scenario } = useSight();
  const { state } = usePresent();
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
        <LanguageButton language={language} onSwitch={(other) => switchLanguage(live, other)} />
        <Button className="quiet" onPress={live.stopPresenting}>
          {say('present.stop')}
        </Button>
      </nav>
    </header>
  );
}
