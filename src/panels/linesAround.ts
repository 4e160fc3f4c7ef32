/** A part of a file to look at, whatever its size. */
export type Lines = {
  /** The number of the first of them, from 1. */
  readonly first: number;
  readonly lines: readonly string[];
};

/** The lines around one, so many before it and after it. */
export function linesAround(text: string, line: number, around: number): Lines {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const end = body.includes('\n') ? '\n' : '\r';
  const first = Math.max(1, line - around);
  let start = 0;
  for (let passed = 1; passed < first; passed += 1) start = body.indexOf(end, start) + 1;
  const lines: string[] = [];
  while (lines.length <= line - first + around) {
    const stop = body.indexOf(end, start);
    lines.push(body.slice(start, stop < 0 ? body.length : stop).replace(/\r$/, ''));
    if (stop < 0) break;
    start = stop + 1;
  }
  return { first, lines };
}

/** What stands before a column, the word that begins there, and what follows; long lines are cut short. */
export function partsAt(line: string, column: number): readonly [string, string, string] {
  const from = Math.max(0, column - 1 - lettersAround);
  const to = column - 1 + lettersAround;
  const word = /^(?:"[^"]*"?|[^\s,;]+|\s)/.exec(line.slice(column - 1, to))?.[0] ?? '';
  const before = line.slice(from, column - 1);
  const after = line.slice(column - 1 + word.length, to);
  return [from > 0 ? `…${before}` : before, word, line.length > to ? `${after}…` : after];
}

const lettersAround = 200;
