/** In a large department this takes seconds, in which the page must go on answering. */
import type { Game } from '../../game/index.ts';
// oxlint-disable-next-line import/default -- Vite makes one, with the worker's whole text in it.
import DebriefingWorker from './debriefingWorker.ts?worker&inline';
import type { Answer } from './debriefingWorker.ts';
import type { Debriefing } from './makeDebriefing.ts';

export type Debriefer = {
  /** How much is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Null: it broke down. */
  readonly onEnd: (debriefing: Debriefing | null) => void;
};

/** @returns what gives it up; nothing is then told any more */
export function debriefInWorker(game: Game, { onProgress, onEnd }: Debriefer): () => void {
  const worker = new DebriefingWorker();
  const finish = (debriefing: Debriefing | null): void => {
    worker.terminate();
    onEnd(debriefing);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (typeof data === 'number') onProgress(data);
    else finish(data);
  });
  worker.addEventListener('error', () => finish(null));
  worker.postMessage(game);
  return () => worker.terminate();
}
