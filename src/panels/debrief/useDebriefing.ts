import { useEffect, useState } from 'react';
import type { Game } from '../../game/index.ts';
import { debriefInWorker, type Debriefing } from '../../live/index.ts';

/** Null while it is being worked out; failed: this machine could not do it. */
export type DebriefingNow = Debriefing | 'failed' | null;

/** What is worked out beside the page, once for each game that is over. */
export function useDebriefing(game: Game): DebriefingNow {
  const [made, setMade] = useState<{ readonly of: Game; readonly debriefing: DebriefingNow }>();
  useEffect(
    () =>
      debriefInWorker(game, (debriefing) => {
        setMade({ of: game, debriefing: debriefing ?? 'failed' });
      }),
    [game],
  );
  return made?.of === game ? made.debriefing : null;
}
