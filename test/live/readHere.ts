import { readFiles } from '../../src/live/fileReading.ts';
import { parseSave } from '../../src/game/index.ts';
import type { ReadFiles, Unseal } from '../../src/live/index.ts';
import { shippedCatalogue } from '../scenario/files.ts';

const catalogue = shippedCatalogue();

/** Reads at once and in this thread, as the worker does in its own. */
export const readHere: ReadFiles = (request, answer) => {
  answer(readFiles({ ...request, catalogue }));
  return () => undefined;
};

export const unsealHere: Unseal = async (bytes) => parseSave(new TextDecoder().decode(bytes));
