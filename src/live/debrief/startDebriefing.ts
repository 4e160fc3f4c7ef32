import type { Game } from '../../game/index.ts';
import type { Debriefer } from './debriefInWorker.ts';

/**
 * Has a debriefing made by a worker, whose text is loaded only now: until a game is over nobody
 * needs it.
 * @returns what gives it up; nothing is then told any more
 */
export function startDebriefing(game: Game, debriefer: Debriefer): () => void {
  let isGivenUp = false;
  let stop = (): void => undefined;
  async function start(): Promise<void> {
    const debriefInWorker = await load();
    if (isGivenUp) return;
    if (debriefInWorker === null) debriefer.onEnd(null);
    else stop = debriefInWorker(game, debriefer);
  }
  void start();
  return () => {
    isGivenUp = true;
    stop();
  };
}

/** Null where it cannot be had, such as from a site that has gone meanwhile. */
async function load() {
  try {
    const { debriefInWorker } = await import('./debriefInWorker.ts');
    return debriefInWorker;
  } catch {
    return null;
  }
}
