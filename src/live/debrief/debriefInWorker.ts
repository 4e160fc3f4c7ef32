/** In a large department this takes seconds, in which the page must go on answering. */
import type { Game } from '../../game/index.ts';
// oxlint-disable-next-line import/default -- Vite makes one, with the worker's whole text in it.
import DebriefingWorker from './debriefingWorker.ts?worker&inline';
import type { Debriefing } from './makeDebriefing.ts';

/**
 * Answers null where it broke down.
 * @returns what gives it up; `answer` is then never called
 */
export function debriefInWorker(
  game: Game,
  answer: (debriefing: Debriefing | null) => void,
): () => void {
  const worker = new DebriefingWorker();
  const finish = (debriefing: Debriefing | null): void => {
    worker.terminate();
    answer(debriefing);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Debriefing>) => finish(data));
  worker.addEventListener('error', () => finish(null));
  worker.postMessage(game);
  return () => worker.terminate();
}
