/**
 * The rows so far, in a file that only grows: its head in the first line, then a line for each run.
 * A line that was cut by a crash, and whatever stands behind it, is dropped and played again.
 */
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  fsyncSync,
  openSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { jsonText, type Cells } from './cells.ts';
import { linesOf } from './fileLines.ts';
import {
  parseRowHead,
  writeRowHead,
  type ParsedRowHead,
  type RowHead,
  type SetAside,
} from './rowHead.ts';
import { sharedPart } from './trouble.ts';

export type RowPart = {
  readonly head: RowHead;
  /** Runs that were there already. */
  readonly done: number;
  /** Of a run that was set aside, the cells are its place and the reason. */
  readonly add: (rows: readonly Cells[]) => void;
  /** Of the runs that are there. */
  readonly aside: readonly SetAside[];
  /** Only while it is open. */
  readonly rows: () => Iterable<Cells>;
  readonly close: () => void;
};

export function beginPart(name: string, head: RowHead): RowPart {
  // Renamed, so that there is none without a whole head.
  const fresh = `${name}.new`;
  const line = writeRowHead(head);
  writeFileSync(fresh, line);
  renameSync(fresh, name);
  return openPart(name, head, { done: 0, end: Buffer.byteLength(line), aside: [] });
}

export function readHead(name: string): ParsedRowHead {
  for (const { text, isEnded } of linesOf(name)) {
    return isEnded ? parseRowHead(text) : { kind: 'notOurs' };
  }
  return { kind: 'notOurs' };
}

/** @param head what `readHead` has read of it */
export function resumePart(name: string, head: RowHead): RowPart {
  let found = { done: 0, end: 0 };
  const aside: SetAside[] = [];
  for (const { cells, end } of soundLines(name, head)) {
    found = { done: cells === null ? 0 : found.done + 1, end };
    aside.push(...asideIn(cells));
  }
  return openPart(name, head, { ...found, aside });
}

function openPart(
  name: string,
  head: RowHead,
  found: {
    readonly done: number;
    readonly end: number;
    readonly aside: readonly SetAside[];
  },
): RowPart {
  const descriptor = openSync(name, 'a');
  let { end } = found;
  const aside = [...found.aside];
  let isClosed = false;
  ftruncateSync(descriptor, end);
  return {
    head,
    done: found.done,
    aside,
    add: (rows) => {
      if (fstatSync(descriptor).size !== end) {
        throw Object.assign(new Error(`${name} grows by itself`), {
          code: sharedPart,
          syscall: 'write',
        });
      }
      const lines = rows.map((cells) => `[${cells.map(jsonText).join(',')}]\n`).join('');
      try {
        writeFileSync(descriptor, lines);
      } catch (error) {
        // A disk that is full takes half a line.
        ftruncateSync(descriptor, end);
        throw error;
      }
      end += Buffer.byteLength(lines);
      aside.push(...rows.flatMap(asideIn));
    },
    rows: function* rows() {
      for (const { cells } of soundLines(name, head)) {
        if (cells !== null && asideIn(cells).length === 0) yield cells;
      }
    },
    close: () => {
      if (isClosed) return;
      isClosed = true;
      fsyncSync(descriptor);
      closeSync(descriptor);
    },
  };
}

type SoundLine = { readonly cells: Cells | null; readonly end: number };

/** The head first, without cells; then the runs in their order, as far as they go. */
function* soundLines(
  name: string,
  { stretch, columns }: RowHead,
): Generator<SoundLine, void, undefined> {
  let run = stretch.from;
  let isHead = true;
  for (const { text, end, isEnded } of linesOf(name)) {
    const cells = isHead ? null : cellsIn(text);
    if (!isHead) {
      const isRow = cells?.length === columns.length || asideIn(cells).length > 0;
      const isNext = isRow && cells?.[0] === run && run < stretch.to;
      if (!isEnded || !isNext) return;
      run += 1;
    }
    isHead = false;
    yield { cells, end };
  }
}

function asideIn(cells: Cells | null): readonly SetAside[] {
  if (cells?.length !== 2) return [];
  const [run, error] = cells;
  return typeof run === 'number' && typeof error === 'string' ? [{ run, error }] : [];
}

function cellsIn(text: string): Cells | null {
  try {
    const cells: unknown = JSON.parse(text);
    return Array.isArray(cells) ? cells : null;
  } catch {
    return null;
  }
}
