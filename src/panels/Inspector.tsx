import { useEffect, useRef } from 'react';
import { tellsOf } from '../game/index.ts';
import { useLiveState, useSight } from './liveContext.ts';
import { PersonCard } from './PersonCard.tsx';
import { useWords } from './useWords.ts';

/** Who the selected person is and what she passes upward: all that a leader learns by asking. */
export function Inspector() {
  const row = useLiveState((state) => state.selected);
  const { world } = useSight();
  return row === null || row >= world.department.size ? null : <Selected key={row} row={row} />;
}

function Selected({ row }: { readonly row: number }) {
  const say = useWords();
  const told = tellsOf(useSight(), row);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever goes through the tree sees to it herself; a click in the picture would seem to do nothing.
    const isInTree = (document.activeElement?.closest('[role="treegrid"]') ?? null) !== null;
    if (!isInTree) card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={card}>
      <PersonCard row={row}>
        {told === null ? (
          <p>{say('round.tellsOfNobody')}</p>
        ) : (
          <>
            <p className="tells">{say('round.tells', { told })}</p>
            <span className="track" aria-hidden>
              <span style={{ width: `${told * 100}%` }} />
            </span>
          </>
        )}
        <p className="hint">{say('round.notTruth')}</p>
      </PersonCard>
    </div>
  );
}
