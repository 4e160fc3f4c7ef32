import type { PickedFile } from '../live/index.ts';
import {
  bytesMost,
  chartBytesMost,
  chartTooLarge,
  tooLarge,
  wholeFileFault,
  type Fault,
} from '../scenario/index.ts';

/** Files that somebody picked as bytes; or, before a byte of it is read, why one of them is too large. */
export async function pickedFiles(files: readonly File[]): Promise<readonly PickedFile[] | Fault> {
  for (const { name, size } of files) {
    const isScenario = /\.(?:ya?ml|json)$/i.test(name);
    if (isScenario && size > bytesMost) return wholeFileFault(name, tooLarge(size));
    if (size > chartBytesMost) return wholeFileFault(name, chartTooLarge(size));
  }
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}
