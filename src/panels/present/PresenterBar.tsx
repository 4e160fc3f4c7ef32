import { Button } from 'react-aria-components';
import { hasRun, stepAfter } from '../../live/index.ts';
import { useSight, useLive } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { Countdown } from './Countdown.tsx';
import { Transport } from './Transport.tsx';
import { usePresent } from './usePresent.ts';

/** Always at hand: back, cover, the clock, onward. */
export function PresenterBar() {
  const say = useLaterWords();
  const live = useLive();
  const { phase } = useSight();
  const { state, facts } = usePresent();
  const { step, covered, timer } = state;
  const isWatching = phase === 'watching';
  const next = stepAfter(state, facts);
  const runs = step === 'run' && !hasRun(state, facts);
  const onward = runs || next === null ? say('run') : say('present.step', { step: next });
  return (
    <footer className="room-bar">
      {isWatching ? null : (
        <Button onPress={() => live.present({ kind: 'back' })}>{say('present.back')}</Button>
      )}
      <Button aria-pressed={covered} onPress={() => live.present({ kind: 'cover' })}>
        {say(covered ? 'present.uncover' : 'present.cover')} <kbd aria-hidden>H</kbd>
      </Button>
      <Countdown timer={timer} say={say} onAct={(act) => live.present({ kind: 'timer', act })} />
      {step === 'options' ? (
        <Button onPress={() => live.present({ kind: 'goTo', step: 'vote' })}>
          {say('present.goVote')}
        </Button>
      ) : null}
      {isWatching ? <Transport /> : null}
      {isWatching || step === 'end' ? null : (
        <Button className="primary" onPress={() => live.present({ kind: 'next' })}>
          {step === 'options'
            ? say('present.next')
            : runs
              ? onward
              : say('present.nextIs', { step: onward })}
        </Button>
      )}
    </footer>
  );
}
