/** The rows of a table, one after another, each checked against what the table is said to be of. */
import type { Column } from '../../lab/index.ts';
import type { SentenceId, Values } from '../../words/index.ts';
import { csvCells, numberIn, unmarked, type Cells } from './cells.ts';
import { linesOf } from './fileLines.ts';
import type { RowFormat } from './format.ts';
import { runsOf, type RowHead } from './rowHead.ts';

export type RowRead =
  | { readonly kind: 'row'; readonly cells: Cells }
  /** The last thing that is read. */
  | { readonly kind: 'fault'; readonly id: SentenceId; readonly values: Values };

type TableRead = { readonly name: string; readonly format: RowFormat; readonly head: RowHead };

/** @throws what the file system says, or the reader of Parquet of a file that is damaged */
export async function* rowsIn(table: TableRead): AsyncGenerator<RowRead, void, undefined> {
  const { name, head } = table;
  let count = 0;
  for await (const read of rawRows(table)) {
    const checked = read.kind === 'raw' ? checkRow(table, read, head.stretch.from + count) : read;
    yield checked;
    if (checked.kind === 'fault') return;
    count += 1;
  }
  const expected = runsOf(head);
  if (count < expected) {
    yield { kind: 'fault', id: 'lab.rows.count', values: { name, expected, found: count } };
  }
}

/** Cells as the format has them: of CSV all are texts. */
type RawRow = { readonly kind: 'raw'; readonly cells: readonly unknown[]; readonly line: number };
type Fault = Extract<RowRead, { readonly kind: 'fault' }>;

function checkRow({ name, head }: TableRead, { cells, line }: RawRow, expected: number): RowRead {
  const read: (string | number)[] = [];
  for (const [at, column] of head.columns.entries()) {
    const cell = cellOf(column, cells[at]);
    if (cell === null) {
      const values = {
        name,
        line,
        column: column.name,
        kind: column.kind,
        found: String(cells[at]),
      };
      return { kind: 'fault', id: 'lab.rows.cell', values };
    }
    read.push(cell);
  }
  const [run] = read;
  if (run === expected && expected < head.stretch.to) return { kind: 'row', cells: read };
  return {
    kind: 'fault',
    id: 'lab.rows.order',
    values: { name, line, expected, found: String(run) },
  };
}

function cellOf({ kind }: Column, cell: unknown): string | number | null {
  if (kind === 'text') return typeof cell === 'string' ? cell : null;
  const value = typeof cell === 'bigint' ? Number(cell) : cell;
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return kind === 'number' || Number.isSafeInteger(value) ? value : null;
}

function rawRows(table: TableRead): AsyncIterable<RawRow | Fault> | Iterable<RawRow | Fault> {
  if (table.format === 'csv') return csvRows(table);
  return table.format === 'ndjson' ? ndjsonRows(table) : parquetRows(table);
}

function* csvRows({ name, head }: TableRead): Generator<RawRow | Fault, void, undefined> {
  let isFirst = true;
  for (const { text, line } of records(name)) {
    const cells = csvCells(text);
    if (cells === null) {
      yield damaged(name, line, 'CSV');
      return;
    }
    if (isFirst) {
      const fault = columnsFault(name, head, cells);
      if (fault !== null) yield fault;
    } else {
      const typed = cells.map((cell, at) =>
        head.columns[at]?.kind === 'text' ? unmarked(cell) : (numberIn(cell) ?? cell),
      );
      yield { kind: 'raw', cells: typed, line };
    }
    isFirst = false;
  }
}

/** A line break within quotes ends no record. */
function* records(
  name: string,
): Generator<{ readonly text: string; readonly line: number }, void, undefined> {
  let begun = '';
  let line = 0;
  let first = 1;
  for (const { text } of linesOf(name)) {
    line += 1;
    begun = begun === '' ? text : `${begun}\n${text}`;
    const isWhole = (begun.split('"').length - 1) % 2 === 0;
    if (!isWhole) continue;
    yield { text: begun.replace(/\r$/, ''), line: first };
    begun = '';
    first = line + 1;
  }
  if (begun !== '') yield { text: begun, line: first };
}

function* ndjsonRows({ name, head }: TableRead): Generator<RawRow | Fault, void, undefined> {
  let line = 0;
  for (const { text } of linesOf(name)) {
    line += 1;
    const row = objectIn(text);
    if (row === null) {
      yield damaged(name, line, 'NDJSON');
      return;
    }
    const found = Array.from(row.keys());
    const fault = line === 1 ? columnsFault(name, head, found) : null;
    if (fault !== null) {
      yield fault;
      return;
    }
    yield { kind: 'raw', cells: head.columns.map((column) => row.get(column.name)), line };
  }
}

function objectIn(text: string): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? new Map(Object.entries(value)) : null;
  } catch {
    return null;
  }
}

async function* parquetRows({
  name,
  head,
}: TableRead): AsyncGenerator<RawRow | Fault, void, undefined> {
  const { openParquet } = await import('./parquet.ts');
  const table = await openParquet(name);
  const fault = columnsFault(name, head, table.columns);
  if (fault !== null || table.hash !== head.file.hash) {
    yield fault ?? { kind: 'fault', id: 'lab.rows.otherTable', values: { name } };
    return;
  }
  let line = 0;
  for await (const cells of table.rows()) {
    line += 1;
    yield { kind: 'raw', cells, line };
  }
}

function columnsFault(name: string, { columns }: RowHead, found: readonly string[]): Fault | null {
  const expected = columns.map((column) => column.name).join(', ');
  if (found.join(', ') === expected) return null;
  const values = { name, expected, found: found.join(', ') };
  return { kind: 'fault', id: 'lab.rows.columns', values };
}

function damaged(name: string, line: number, format: string): Fault {
  return { kind: 'fault', id: 'lab.rows.damaged', values: { name, line, format } };
}
