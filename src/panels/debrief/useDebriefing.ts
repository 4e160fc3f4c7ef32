import { useEffect, useState } from 'react';
import type { Game } from '../../game/index.ts';
import { startDebriefing, type Debriefing } from '../../live/index.ts';

/** While it is being worked out, how much is done, from 0 to 1; failed: this machine could not do it. */
export type DebriefingNow = Debriefing | 'failed' | number;

/** What is worked out beside the page, once for each game that is over. */
export function useDebriefing(game: Game): DebriefingNow {
  const [made, setMade] = useState<{ readonly of: Game; readonly now: DebriefingNow }>();
  useEffect(
    () =>
      startDebriefing(game, {
        onProgress: (share) => setMade({ of: game, now: share }),
        onEnd: (debriefing) => setMade({ of: game, now: debriefing ?? 'failed' }),
      }),
    [game],
  );
  return made?.of === game ? made.now : 0;
}

export function isMade(debriefing: DebriefingNow): debriefing is Debriefing {
  return typeof debriefing === 'object';
}
