/** Files are read by a thread that can be ended: a hostile one costs it ten seconds, and no more. */
import type { Catalogue } from '../scenario/index.ts';
import type { FileReading, ReadRequest } from './fileReading.ts';
import { openThread } from './threads/thread.ts';

/** @returns what gives the reading up; `answer` is then never called */
export type ReadFiles = (
  request: ReadRequest,
  answer: (reading: FileReading | null) => void,
) => () => void;

const deadlineMilliseconds = 10_000;

/**
 * Answers null where the reading took too long, or broke down.
 * @param loadCatalogue called when there is something to read; nobody needs it before
 */
export function readInWorker(loadCatalogue: () => Promise<Catalogue>): ReadFiles {
  return (request, answer) => {
    let isOver = false;
    const thread = openThread('reading', finish, fail);
    const deadline = setTimeout(fail, deadlineMilliseconds);
    function end(): void {
      isOver = true;
      clearTimeout(deadline);
      thread.end();
    }
    function finish(reading: FileReading | null): void {
      if (isOver) return;
      end();
      answer(reading);
    }
    function fail(): void {
      finish(null);
    }
    loadCatalogue().then((catalogue) => thread.order({ ...request, catalogue }), fail);
    return end;
  };
}
