import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openRowFile, type RowFile } from '../../../src/cli/rows/rowFile.ts';
import { readRows } from '../../../src/cli/rows/readRows.ts';
import { wordsIn } from '../../../src/words/index.ts';
import { folder } from '../clay.ts';
import { columns, design, fileOf, heard, rowsFrom } from './tiny.ts';

const words = wordsIn('en');
const poison = { run: 3, error: 'RangeError: it is poisoned' };

function open(out: string): RowFile {
  const stretch = { from: 0, to: 12 };
  const table = openRowFile({ out, file: fileOf(design), columns, stretch, resume: true }, words);
  if (table === null) throw new Error('the table cannot be opened');
  return table;
}

test('a run that was set aside is kept in mind when the others are gone on with, and named', async () => {
  const out = path.join(folder, 'aside.csv');
  const table = open(out);
  table.add([...rowsFrom(0, 3), poison, ...rowsFrom(4, 5)]);
  table.leave();
  const { given } = await heard(() => open(out));
  expect(given).toMatchObject({ done: 5, aside: [poison] });
  given.add(rowsFrom(5, 12));
  await given.finish();
  const [, ...rows] = readFileSync(out, 'utf8').trim().split('\r\n');
  expect(rows.map((row) => Number.parseInt(row, 10))).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(JSON.parse(readFileSync(`${out}.design.json`, 'utf8'))).toMatchObject({ aside: [poison] });
  const read = await heard(() => readRows(out, words));
  expect(read.given).toBeNull();
  expect(read.said).toContain('is without run 3, which was set aside');
});
