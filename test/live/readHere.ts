import { readFiles } from '../../src/live/fileReading.ts';
import type { ReadFiles } from '../../src/live/index.ts';
import { shippedCatalogue } from '../scenario/files.ts';

const catalogue = shippedCatalogue();

/** Reads at once and in this thread, as the worker does in its own. */
export const readHere: ReadFiles = (request, answer) => {
  answer(readFiles({ ...request, catalogue }));
  return () => undefined;
};
