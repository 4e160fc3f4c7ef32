import { readFiles } from '../../src/live/fileReading.ts';
import type { ReadFiles } from '../../src/live/index.ts';

/** Reads at once and in this thread, as the worker does in its own. */
export const readHere: ReadFiles = (request, answer) => {
  answer(readFiles(request));
  return () => undefined;
};
