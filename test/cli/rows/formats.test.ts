import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCells, csvLine, type Cells } from '../../../src/cli/rows/cells.ts';
import { rowFormats, type RowFormat } from '../../../src/cli/rows/format.ts';
import { readRows } from '../../../src/cli/rows/readRows.ts';
import { writeTable } from '../../../src/cli/rows/writeTable.ts';
import type { Column } from '../../../src/lab/index.ts';
import { wordsIn } from '../../../src/words/index.ts';
import { folder } from '../clay.ts';
import { design, fileOf } from './tiny.ts';

const columns: readonly Column[] = [
  { name: 'run', kind: 'whole' },
  { name: 'seed', kind: 'text' },
  { name: 'practice', kind: 'number' },
  { name: 'decisions', kind: 'whole' },
];
const file = fileOf({ ...design, seeds: { kind: 'range', first: 1, last: 100_000 } });

async function thereAndBack(format: RowFormat, rows: readonly Cells[]) {
  const out = path.join(folder, `table.${format}`);
  const head = { file, stretch: { from: 0, to: rows.length }, columns };
  await writeTable({ out, format, head }, rows);
  const table = await readRows(out, wordsIn('en'));
  return rows.map((_, at) => [
    table?.numbers('run')[at],
    table?.texts('seed')[at],
    table?.numbers('practice')[at],
    table?.numbers('decisions')[at],
  ]);
}

const awkward = ["'", '"', ',', ';', '=', '+', '-', '@', '\t', '\r', '\n', '\ufeff', '0', 'é'];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...awkward) }),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true });

describe.each(rowFormats)('a table in %s', (format) => {
  test('reads back as it was written, whatever its texts and to the last bit of its numbers', async () => {
    const rows = fc.array(fc.tuple(text, number, fc.maxSafeInteger()), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const written = cells.map((row, run) => [run, ...row]);
        // `toEqual` tells the zero below zero from the other one.
        expect(await thereAndBack(format, written)).toEqual(written);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the least and the greatest of numbers, and the zero below zero', async () => {
    const numbers = [-0, 0, 5e-324, -1.7976931348623157e308, 0.1 + 0.2, 1e21, 1e-7];
    const rows = numbers.map((value, run) => [run, 'a', value, 0]);
    expect(await thereAndBack(format, rows)).toEqual(rows);
  });

  test('of more rows than are held at a time has them all, in their order', async () => {
    const rows = Array.from({ length: 40_000 }, (_, run) => [run, `s${run}`, run / 7, run % 3]);
    expect(await thereAndBack(format, rows)).toEqual(rows);
  });
});

describe('a table in CSV', () => {
  test('gives a spreadsheet no formula, and marks a text only where it must', () => {
    expect(csvLine(['=1+1', "'tis", 'a,"b"', 'plain', -1])).toBe(`'=1+1,''tis,"a,""b""",plain,-1`);
  });

  test.each(['=1+1', '-2+3', '@x', '＝1', '\t=1', '\r=1', '\n=1', "'=1", "''", '-'])(
    'keeps %j as it is for whoever reads it with us',
    async (formula) => {
      const [cell] = csvCells(csvLine([formula])) ?? [];
      expect(cell).toBe(`'${formula}`);
      const rows = [[0, formula, -0.5, 1]];
      expect(await thereAndBack('csv', rows)).toEqual(rows);
    },
  );

  test('has no cell that goes on behind its closing quote', () => {
    expect(csvCells('"a"b,c')).toBeNull();
    expect(csvCells('"a')).toBeNull();
  });
});

describe('beside a table', () => {
  test('stands what it is of, for readers in any language', async () => {
    await thereAndBack('csv', [[0, 'a', 0.5, 1]]);
    const beside: unknown = JSON.parse(
      readFileSync(path.join(folder, 'table.csv.design.json'), 'utf8'),
    );
    expect(beside).toMatchObject({
      clayLayer: 'design',
      hash: file.hash,
      stretch: { from: 0, to: 1 },
      columns,
      command: file.command,
    });
  });
});
