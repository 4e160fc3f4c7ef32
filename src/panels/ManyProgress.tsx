import { Button, ProgressBar } from 'react-aria-components';
import type { ManyKind, StudyState } from '../live/index.ts';
import { useLive } from './liveContext.ts';
import { useLaterWords } from './useWords.ts';

type ManyProgressProps = {
  readonly what: ManyKind;
  readonly study: StudyState<unknown, unknown>;
  /** How many runs it takes. */
  readonly runs: number;
  readonly onAsk: () => void;
};

/** How far many runs have come, and the way to end or to begin them. Nothing once all are played. */
export function ManyProgress({ what, study, runs, onAsk }: ManyProgressProps) {
  const say = useLaterWords();
  const live = useLive();
  if (study.kind === 'done') return null;
  if (study.kind === 'running') {
    const { done, results } = study;
    const label = say('many.progress', { done, of: results.length });
    return (
      <div className="manyProgress">
        <ProgressBar value={done} maxValue={results.length} aria-label={label} valueLabel={label}>
          <span>{label}</span>
          <span className="track">
            <span style={{ inlineSize: `${(100 * done) / results.length}%` }} />
          </span>
        </ProgressBar>
        <Button onPress={() => live.giveUp(what)}>{say('many.cancel')}</Button>
      </div>
    );
  }
  return (
    <div className="manyProgress">
      <p>{study.kind === 'failed' ? say('many.failed') : say('many.notPlayed', { runs })}</p>
      <Button onPress={onAsk}>{say(study.kind === 'failed' ? 'many.again' : 'many.play')}</Button>
    </div>
  );
}
