/** A file before anybody knows what is in it, and the limits that hold for all of them. */
import type { Fault, Flaw } from './faults.ts';

export type SourceFile = { readonly name: string; readonly text: string };

export const bytesMost = 256 * 1024;

/** Faults of the file as a whole stand at its beginning. */
export function wholeFileFault(file: string, what: Flaw): Fault {
  return { file, line: 1, column: 1, path: '', what };
}

/**
 * @param decode turns bytes into text, or throws where they are not UTF-8 (a `TextDecoder` that is fatal)
 * @param most how many bytes it may have
 * @returns the file as text, or why it is none
 */
export function decodeFile(
  name: string,
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string,
  most: number = bytesMost,
): SourceFile | Fault {
  const flaw = flawOfBytes(bytes, most);
  if (flaw !== null) return wholeFileFault(name, flaw);
  try {
    return { name, text: decode(bytes) };
  } catch {
    return wholeFileFault(name, { kind: 'binary' });
  }
}

function flawOfBytes(bytes: Uint8Array, most: number): Flaw | null {
  if (bytes.length > most) return tooLarge(bytes.length, most);
  // A zero byte also tells UTF-16, which spreadsheets write as 'Unicode text'.
  return bytes.includes(0) ? { kind: 'binary' } : null;
}

export function tooLarge(bytes: number, most: number = bytesMost): Flaw {
  return { kind: 'tooLarge', kilobytes: Math.ceil(bytes / 1024), most: most / 1024 };
}
