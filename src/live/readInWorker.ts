/** Files are read by a worker that can be ended: a hostile one costs a thread ten seconds, and no more. */
import type { FileReading, ReadRequest } from './fileReading.ts';
// oxlint-disable-next-line import/default -- Vite makes one, with the worker's whole text in it.
import ReadingWorker from './readingWorker.ts?worker&inline';

/** @returns what gives the reading up; `answer` is then never called */
export type ReadFiles = (
  request: ReadRequest,
  answer: (reading: FileReading | null) => void,
) => () => void;

const deadlineMilliseconds = 10_000;

/** Answers null where the reading took too long, or broke down. */
export const readInWorker: ReadFiles = (request, answer) => {
  const worker = new ReadingWorker();
  const end = (): void => {
    clearTimeout(deadline);
    worker.terminate();
  };
  const finish = (reading: FileReading | null): void => {
    end();
    answer(reading);
  };
  const deadline = setTimeout(() => finish(null), deadlineMilliseconds);
  worker.addEventListener('message', ({ data }: MessageEvent<FileReading>) => finish(data));
  worker.addEventListener('error', () => finish(null));
  worker.postMessage(request);
  return end;
};
