import { useLiveState } from '../liveContext.ts';
import { causeText } from '../round/causeText.ts';
import { useLaterWords } from '../useWords.ts';

/** What moved people most in the quarter, as the leader hears it. */
export function CausesStep() {
  const say = useLaterWords();
  const causes = useLiveState(({ moved }) => moved);
  if (causes === null) return <p className="read">{say('round.movedPending')}</p>;
  return (
    <div className="read">
      {causes.length === 0 ? <p>{say('present.nothingMoved')}</p> : null}
      {causes.map((moved) => (
        <p key={`${moved.of} ${moved.cause}`}>
          <span aria-hidden>{moved.direction === 'up' ? '▲' : '▼'}</span> {causeText(say, moved)}
        </p>
      ))}
      <p>
        <strong>{say('present.talkCauses')}</strong>
      </p>
    </div>
  );
}
