/** Files are read by a thread that can be ended: a hostile one costs it ten seconds, and no more. */
import type { ParsedSave } from '../game/index.ts';
import type { FileReading, ReadRequest } from './fileReading.ts';
import type { Answers, Orders } from './threads/duties.ts';
import { openThread } from './threads/thread.ts';

/** @returns what gives the reading up; `answer` is then never called */
export type ReadFiles = (
  request: ReadRequest,
  answer: (reading: FileReading | null) => void,
) => () => void;

/** Reads a game in a file; null where that took too long, or broke down. */
export type Unseal = (bytes: Uint8Array) => Promise<ParsedSave | null>;

const deadlineMilliseconds = 10_000;

/** Answers null where the reading took too long, or broke down. */
export const readInWorker: ReadFiles = (request, answer) => inThread('reading', request, answer);

export const unsealInWorker: Unseal = async (bytes) =>
  new Promise((resolve) => {
    inThread('unsealing', bytes, resolve);
  });

function inThread<Of extends 'reading' | 'unsealing'>(
  duty: Of,
  order: Orders[Of],
  answer: (answered: Answers[Of] | null) => void,
): () => void {
  const thread = openThread(duty, finish, () => finish(null));
  const deadline = setTimeout(() => finish(null), deadlineMilliseconds);
  function end(): void {
    clearTimeout(deadline);
    thread.end();
  }
  function finish(answered: Answers[Of] | null): void {
    end();
    answer(answered);
  }
  thread.order(order);
  return end;
}
