import { Button } from 'react-aria-components';
import { PauseIcon, PlayIcon, SkipIcon, StepIcon } from '../icons.tsx';
import { useLive, useLiveState } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';

/** Over the picture while the weeks run. */
export function Transport() {
  const say = useLaterWords();
  const live = useLive();
  const running = useLiveState((state) => state.running);
  return (
    <div className="weeks-run" role="group" aria-label={say('weeksRun')}>
      <Button onPress={running ? live.pause : live.resume}>
        {running ? <PauseIcon /> : <PlayIcon />} {say(running ? 'pause' : 'resume')}
      </Button>
      <Button className="icon" aria-label={say('step')} onPress={live.stepWeek}>
        <StepIcon />
      </Button>
      <Button onPress={live.finishQuarter}>
        <SkipIcon /> {say('finish')}
      </Button>
    </div>
  );
}
