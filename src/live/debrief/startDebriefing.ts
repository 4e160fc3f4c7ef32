/** In a large department this takes seconds, in which the page must go on answering. */
import type { Game } from '../../game/index.ts';
import { openThread } from '../threads/thread.ts';
import type { Debriefing } from './makeDebriefing.ts';

export type Debriefer = {
  /** How much is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Null: it broke down. */
  readonly onEnd: (debriefing: Debriefing | null) => void;
};

/** @returns what gives it up; nothing is then told any more */
export function startDebriefing(game: Game, { onProgress, onEnd }: Debriefer): () => void {
  const finish = (debriefing: Debriefing | null): void => {
    thread.end();
    onEnd(debriefing);
  };
  const hear = (answer: number | Debriefing): void => {
    if (typeof answer === 'number') onProgress(answer);
    else finish(answer);
  };
  const thread = openThread('debriefing', hear, () => finish(null));
  thread.order(game);
  return thread.end;
}
