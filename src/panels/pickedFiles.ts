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
  const picked: PickedFile[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file);
    if (bytes === null) return wholeFileFault(file.name, { kind: 'unreadable' });
    picked.push({ name: file.name, bytes });
  }
  return picked;
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
