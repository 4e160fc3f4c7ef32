/** A file line by line, however long it is: a chunk of it is in memory at a time. */
import { closeSync, openSync, readSync } from 'node:fs';

export type Line = {
  /** Without what ends it. */
  readonly text: string;
  /** In bytes from the start of the file, where the next one begins. */
  readonly end: number;
  /** Ends as a line does: the last one of a file that was cut does not. */
  readonly isEnded: boolean;
};

const chunkBytes = 1 << 18;
const newline = 0x0a;

export function* linesOf(file: string): Generator<Line, void, undefined> {
  const descriptor = openSync(file, 'r');
  try {
    let end = 0;
    let begun: readonly Buffer[] = [];
    for (;;) {
      // Anew each time: the line that has begun still lies in the last one.
      const chunk = Buffer.allocUnsafe(chunkBytes);
      const filled = chunk.subarray(0, readSync(descriptor, chunk, 0, chunkBytes, null));
      if (filled.length === 0) break;
      let from = 0;
      for (let at = filled.indexOf(newline); at >= 0; at = filled.indexOf(newline, from)) {
        const text = Buffer.concat([...begun, filled.subarray(from, at)]);
        end += text.length + 1;
        yield { text: text.toString('utf8'), end, isEnded: true };
        begun = [];
        from = at + 1;
      }
      if (from < filled.length) begun = [...begun, filled.subarray(from)];
    }
    const text = Buffer.concat(begun);
    if (text.length > 0) {
      yield { text: text.toString('utf8'), end: end + text.length, isEnded: false };
    }
  } finally {
    closeSync(descriptor);
  }
}
