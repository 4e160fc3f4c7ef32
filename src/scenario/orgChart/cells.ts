/** A chart as rows of cells that know where they stand in the file. */
import Papa from 'papaparse';
import type { Place } from '../faults.ts';
import type { SourceFile } from '../sourceFile.ts';
import type { ChartFlaw } from './chartFlaw.ts';
import { readHeader } from './columns.ts';

export type Row = {
  /** Counted as a spreadsheet counts: the header is 1, and a cell with line breaks is still one row. */
  readonly number: number;
  readonly cells: readonly string[];
};

/** What may stand between cells, by name. */
export const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type Delimiter = keyof typeof delimiters;

export type Cells = {
  readonly delimiter: Delimiter;
  readonly header: Row;
  /** Those in which something stands, up to as many as were asked for. */
  readonly rows: readonly Row[];
  /** How many there are in all. */
  readonly count: number;
  readonly placeOf: (row: Row, cell: number) => Place;
  /** What makes the rest of the file unreadable; null where all was read. */
  readonly broken: Broken | null;
};

type Broken = { readonly row: Row; readonly cell: number; readonly what: ChartFlaw };

const names = ['comma', 'semicolon', 'tab'] as const;

/** @returns null where nothing stands in the file */
export function readCells({ name, text }: SourceFile, rowsMost: number): Cells | null {
  const whole = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const start = startOf(whole);
  const lines = whole.slice(start.offset);
  const named = start.delimiter ?? delimiterOf(lines);
  const delimiter = delimiters[named];
  const starts = lineStarts(lines);
  const rows: Row[] = [];
  const lineOf = new Map<Row, number>();
  let broken: Broken | null = null;
  let count = 0;
  let line = 0;
  let number = start.line;
  Papa.parse(lines, {
    delimiter,
    newline: '\n',
    fastMode: false,
    step: ({ data, errors: [error] }) => {
      const row = { number, cells: data };
      const isFull = data.some((cell) => cell.trim() !== '');
      if (isFull) count += 1;
      const breaks = broken === null && error !== undefined;
      // The header is one more than was asked for.
      if ((isFull && rows.length <= rowsMost) || breaks) {
        rows.push(row);
        lineOf.set(row, line);
      }
      if (breaks) {
        const cell = cellAt(lines, starts[line], delimiter, (error.index ?? 1) - 1);
        broken = { row, cell, what: flawOf(error.code) };
      }
      number += 1;
      line += 1 + data.reduce((sum, cell) => sum + breaksIn(cell), 0);
    },
  });
  const [header, ...rest] = rows;
  if (header === undefined) return null;
  return {
    delimiter: named,
    header,
    rows: rest,
    count: count - 1,
    broken,
    placeOf: (row, cell) => {
      const first = lineOf.get(row) ?? 0;
      const [breaks, column] = placeIn(lines, starts[first], delimiter, cell);
      return { file: name, line: start.line + first + breaks, column };
    },
  };
}

/** Excel may say in a first line of its own which delimiter follows. */
function startOf(lines: string): { delimiter: Delimiter | null; offset: number; line: number } {
  const said = /^"?sep=(.)"?\n/.exec(lines);
  if (said === null) return { delimiter: null, offset: 0, line: 1 };
  const delimiter = names.find((name) => delimiters[name] === said[1]) ?? null;
  return { delimiter, offset: said[0].length, line: 2 };
}

/** The one by which most of the header is understood; of equals, the one that makes most cells. */
function delimiterOf(lines: string): Delimiter {
  const first = /^\s*[^\n]*/.exec(lines)?.[0].trimStart() ?? '';
  const header = first.slice(0, 10_000);
  let best: Delimiter = 'comma';
  let bestScore = -1;
  for (const delimiter of names) {
    const cells = header.split(delimiters[delimiter]).map((cell) => cell.replaceAll(/^"|"$/g, ''));
    const understood = Object.keys(readHeader(cells).at).length;
    const score = understood * 10_000 + cells.length;
    if (score <= bestScore) continue;
    best = delimiter;
    bestScore = score;
  }
  return best;
}

function flawOf(code: string): ChartFlaw {
  return code === 'MissingQuotes' ? { kind: 'unclosedQuote' } : { kind: 'strayQuote' };
}

function breaksIn(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

function lineStarts(lines: string): readonly number[] {
  const starts = [0];
  for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

/** @returns how many lines below the start of its row a cell begins, and in which column */
function placeIn(
  lines: string,
  start: number,
  delimiter: string,
  cell: number,
): readonly [number, number] {
  let at = start;
  for (let passed = 0; passed < cell; passed += 1) {
    const end = endOfCell(lines, at, delimiter);
    if (lines[end] !== delimiter) break;
    at = end + 1;
  }
  const breaks = breaksIn(lines.slice(start, at));
  const lineStart = breaks === 0 ? start : lines.lastIndexOf('\n', at - 1) + 1;
  return [breaks, at - lineStart + 1];
}

/** Which cell of a row begins at an offset of the file, or else the last before it. */
function cellAt(lines: string, start: number, delimiter: string, offset: number): number {
  let at = start;
  let cell = 0;
  while (at < offset) {
    at = endOfCell(lines, at, delimiter) + 1;
    if (at <= offset) cell += 1;
  }
  return cell;
}

function endOfCell(lines: string, start: number, delimiter: string): number {
  let at = start;
  if (lines[at] === '"') {
    at += 1;
    while (at < lines.length && (lines[at] !== '"' || lines[at + 1] === '"')) {
      at += lines[at] === '"' ? 2 : 1;
    }
  }
  while (at < lines.length && lines[at] !== delimiter && lines[at] !== '\n') at += 1;
  return at;
}
