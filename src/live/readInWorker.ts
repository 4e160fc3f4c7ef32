/** Files are read by a thread that can be ended: a hostile one costs it ten seconds, and no more. */
import type { FileReading, ReadRequest } from './fileReading.ts';
import { openThread } from './threads/thread.ts';

/** @returns what gives the reading up; `answer` is then never called */
export type ReadFiles = (
  request: ReadRequest,
  answer: (reading: FileReading | null) => void,
) => () => void;

const deadlineMilliseconds = 10_000;

/** Answers null where the reading took too long, or broke down. */
export const readInWorker: ReadFiles = (request, answer) => {
  const thread = openThread('reading', finish, () => finish(null));
  const deadline = setTimeout(() => finish(null), deadlineMilliseconds);
  function end(): void {
    clearTimeout(deadline);
    thread.end();
  }
  function finish(reading: FileReading | null): void {
    end();
    answer(reading);
  }
  thread.order(request);
  return end;
};
