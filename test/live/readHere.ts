import { readFiles } from '../../src/live/fileReading.ts';
import { parseSave } from '../../src/game/index.ts';
import type { ReadFiles, Unseal } from '../../src/live/index.ts';

/** Reads at once and in this thread, as the worker does in its own. */
export const readHere: ReadFiles = (request, answer) => {
  answer(readFiles(request));
  return () => undefined;
};

export const unsealHere: Unseal = async (bytes) => parseSave(new TextDecoder().decode(bytes));
