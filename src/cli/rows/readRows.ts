/** Reads back the table that a design was played into, in any of its formats. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import type { Column } from '../../lab/index.ts';
import { harmless, type SentenceId, type Values, type Words } from '../../words/index.ts';
import { readOwn } from '../inputFiles.ts';
import { designBeside, formatOf, partOf, type RowFormat } from './format.ts';
import { parseRowHead, runsOf, type RowHead } from './rowHead.ts';
import { rowsIn, type RowRead } from './rowsIn.ts';
import type { RowTable } from './rowTable.ts';
import type { Cells } from './cells.ts';

/** @returns null where there is no such table, or it is not whole, which has then been said */
export async function readRows(name: string, words: Words): Promise<RowTable | null> {
  const opened = openTable(name, words);
  if (opened === null) return null;
  const { head } = opened;
  const kept = head.columns.map((column) => keepColumn(column, runsOf(head)));
  let count = 0;
  for await (const cells of soundRows(opened, words)) {
    if (cells === null) return null;
    for (const [at, column] of kept.entries()) column.add(count, cells[at]);
    count += 1;
  }
  const { file, stretch, columns } = head;
  return { file, stretch, columns, count, ...lookUps(kept) };
}

export type OpenTable = {
  readonly name: string;
  readonly format: RowFormat;
  readonly head: RowHead;
};

/** @returns what a table is of, from what stands beside it; null where that cannot be read, which has then been said */
export function openTable(name: string, words: Words): OpenTable | null {
  const format = formatOf(name);
  if (format === null) return tell('lab.rows.ending', { name }, words);
  const part = partOf(name);
  if (!existsSync(name)) {
    return existsSync(part)
      ? tell('lab.rows.unfinished', { name, part }, words)
      : tell('cli.unreadable', { name }, words);
  }
  const design = designBeside(name);
  if (!existsSync(design)) return tell('lab.rows.noDesign', { name, design }, words);
  const source = readOwn(design, words);
  if (source === null) return null;
  const parsed = parseRowHead(source.text);
  if (parsed.kind === 'notOurs') return tell('lab.rows.designNotOurs', { design }, words);
  if (parsed.kind === 'laterFormat') return tell('lab.rows.designLater', { design }, words);
  const { aside = [] } = parsed.head;
  if (aside.length === 0) return { name, format, head: parsed.head };
  const first = { run: aside[0].run, error: harmless(aside[0].error) };
  return tell('lab.rows.aside', { name, design, count: aside.length, ...first }, words);
}

/** Ends with null where a row is not what it should be, which has then been said. */
export async function* soundRows(
  table: OpenTable,
  words: Words,
): AsyncGenerator<Cells | null, void, undefined> {
  const { name, format } = table;
  try {
    for await (const read of rowsIn(table)) yield cellsOrNull(read, words);
  } catch (error) {
    // What reads Parquet throws whatever it stumbles over.
    if (!(error instanceof Error)) throw error;
    yield tell('lab.rows.unreadable', { name, format, reason: harmless(error.message) }, words);
  }
}

function cellsOrNull(read: RowRead, words: Words): Cells | null {
  if (read.kind === 'row') return read.cells;
  const values = Object.entries(read.values).map(([key, value]) => [
    key,
    typeof value === 'string' ? harmless(value) : value,
  ]);
  return tell(read.id, Object.fromEntries(values), words);
}

type Kept = {
  readonly column: Column;
  readonly add: (at: number, cell: Cells[number]) => void;
  readonly numbers: Float64Array | null;
  readonly texts: readonly string[] | null;
};

function keepColumn(column: Column, count: number): Kept {
  if (column.kind !== 'text') {
    const numbers = new Float64Array(count);
    const add: Kept['add'] = (at, cell) => {
      numbers[at] = Number(cell);
    };
    return { column, add, numbers, texts: null };
  }
  const texts: string[] = [];
  /** The same few names and seeds stand in many rows: each is held once. */
  const known = new Map<string, string>();
  const add: Kept['add'] = (_, cell) => {
    const text = String(cell);
    const held = known.get(text);
    if (held === undefined) known.set(text, text);
    texts.push(held ?? text);
  };
  return { column, add, numbers: null, texts };
}

function lookUps(kept: readonly Kept[]): Pick<RowTable, 'numbers' | 'texts'> {
  const find = (name: string): Kept | undefined => kept.find(({ column }) => column.name === name);
  return {
    numbers: (name) => {
      const numbers = find(name)?.numbers ?? null;
      if (numbers === null) throw new RangeError(`The table has no column of numbers ${name}.`);
      return numbers;
    },
    texts: (name) => {
      const texts = find(name)?.texts ?? null;
      if (texts === null) throw new RangeError(`The table has no column of texts ${name}.`);
      return texts;
    },
  };
}

/** @returns null, so that a reader can say and give up in one breath */
function tell(id: SentenceId, values: Values, { say }: Words): null {
  process.stderr.write(`${say(id, values)}\n`);
  return null;
}
