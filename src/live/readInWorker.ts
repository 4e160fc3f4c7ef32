/** Files are read by a thread that can be ended: a hostile one costs it ten seconds, and no more. */
import type { ParsedSave } from '../game/index.ts';
import type { Catalogue } from '../scenario/index.ts';
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

/**
 * Answers null where the reading took too long, or broke down.
 * @param loadCatalogue called when there is something to read; nobody needs it before
 */
export function readInWorker(loadCatalogue: () => Promise<Catalogue>): ReadFiles {
  return (request, answer) =>
    inThread(
      'reading',
      loadCatalogue().then((catalogue) => ({ ...request, catalogue })),
      answer,
    );
}

export const unsealInWorker: Unseal = async (bytes) =>
  new Promise((resolve) => {
    inThread('unsealing', Promise.resolve(bytes), resolve);
  });

function inThread<Of extends 'reading' | 'unsealing'>(
  duty: Of,
  order: Promise<Orders[Of]>,
  answer: (answered: Answers[Of] | null) => void,
): () => void {
  let isOver = false;
  const thread = openThread(duty, finish, fail);
  const deadline = setTimeout(fail, deadlineMilliseconds);
  function end(): void {
    isOver = true;
    clearTimeout(deadline);
    thread.end();
  }
  function finish(answered: Answers[Of] | null): void {
    if (isOver) return;
    end();
    answer(answered);
  }
  function fail(): void {
    finish(null);
  }
  order.then((given) => thread.order(given), fail);
  return end;
}
