/** A whole table, put in its place at once, with what it is of beside it. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { writeWhole } from '../outFile.ts';
import type { Cells } from './cells.ts';
import { designBeside, type RowFormat } from './format.ts';
import { writeRowHead, type RowHead } from './rowHead.ts';
import { openSink } from './tableSink.ts';

type Rows = Iterable<Cells> | AsyncIterable<Cells | null>;

/** Between two looks at whether somebody wants it to stop. */
const rowsAtOnce = 10_000;

/**
 * Whoever stops it, or whatever fails, the file of before is still there.
 * @param rows null where one of them is not what it should be: nothing is then put in place
 * @returns whether the table is there
 * @throws what the file system says
 */
export async function writeTable(
  {
    out,
    format,
    head,
  }: { readonly out: string; readonly format: RowFormat; readonly head: RowHead },
  rows: Rows,
): Promise<boolean> {
  const fresh = `${out}.new`;
  try {
    if (!(await fill(fresh, format, head, rows))) return false;
    flushToDisk(fresh);
    renameSync(fresh, out);
  } finally {
    rmSync(fresh, { force: true });
  }
  writeWhole(designBeside(out), writeRowHead(head));
  return true;
}

async function fill(name: string, format: RowFormat, head: RowHead, rows: Rows): Promise<boolean> {
  const sink = await openSink(format, name, head);
  let count = 0;
  try {
    for await (const cells of rows) {
      if (cells === null) return false;
      sink.add(cells);
      count += 1;
      if (count % rowsAtOnce === 0) await setImmediate();
    }
  } finally {
    sink.end();
  }
  return true;
}

function flushToDisk(name: string): void {
  const descriptor = openSync(name, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
