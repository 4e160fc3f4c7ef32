/** Where the rows of a table go, one after another; no more than some thousand are held in memory. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { csvLine, keysOf, ndjsonLine, type Cells } from './cells.ts';
import type { RowFormat } from './format.ts';
import type { RowHead } from './rowHead.ts';

export type RowSink = {
  readonly add: (cells: Cells) => void;
  /** Called once, after the last row, also where writing has failed. */
  readonly end: () => void;
};

/** @param name of a new file */
export async function openSink(format: RowFormat, name: string, head: RowHead): Promise<RowSink> {
  if (format === 'parquet') {
    const { parquetSink } = await import('./parquet.ts');
    return parquetSink(name, head);
  }
  const { before, lineOf } = linesFor(format, head);
  return lineSink(name, before, lineOf);
}

export type LineFormat = {
  /** What the table begins with. */
  readonly before: string;
  readonly lineOf: (cells: Cells) => string;
};

export function linesFor(
  format: 'csv' | 'ndjson',
  { columns }: Pick<RowHead, 'columns'>,
): LineFormat {
  if (format === 'csv') {
    const lineOf = (cells: Cells): string => `${csvLine(cells)}\r\n`;
    return { before: lineOf(columns.map(({ name }) => name)), lineOf };
  }
  const keys = keysOf(columns);
  return { before: '', lineOf: (cells) => `${ndjsonLine(keys, cells)}\n` };
}

const charactersHeld = 1 << 18;

function lineSink(name: string, before: string, lineOf: LineFormat['lineOf']): RowSink {
  const descriptor = openSync(name, 'w');
  let held = before;
  const flush = (): void => {
    writeFileSync(descriptor, held);
    held = '';
  };
  return {
    add: (cells) => {
      held += lineOf(cells);
      if (held.length > charactersHeld) flush();
    },
    end: () => {
      try {
        flush();
      } finally {
        closeSync(descriptor);
      }
    },
  };
}
