import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRowFile, type RowFile, type RowRequest } from '../../../src/cli/rows/rowFile.ts';
import { readRows } from '../../../src/cli/rows/readRows.ts';
import { sayTrouble } from '../../../src/cli/rows/trouble.ts';
import { wordsIn } from '../../../src/words/index.ts';
import { folder } from '../clay.ts';
import { columns, design, fileOf, heard, longer, rowsFrom } from './tiny.ts';

const words = wordsIn('en');
const all = { from: 0, to: 12 };

/** Opens it, adds runs from where it is, and leaves or finishes it. */
async function play(out: string, to: number, changes: Partial<RowRequest> = {}) {
  const request = { out, file: fileOf(design), columns, stretch: all, resume: false, ...changes };
  return heard(async () => {
    const file = openRowFile(request, words);
    if (file === null) return null;
    if (!file.isWhole) file.add(rowsFrom(request.stretch.from + file.done, to));
    if (to === request.stretch.to) await file.finish();
    file.leave();
    return file.done;
  });
}

let names = 0;
function newName(ending: string): string {
  names += 1;
  return path.join(folder, `rows-${names}${ending}`);
}

describe.each(['.csv', '.ndjson', '.parquet'])('rows in %s', (ending) => {
  test('are the same table, however often it was left and gone on with', async () => {
    const [once, often] = [newName(ending), newName(ending)];
    await play(once, 12);
    await play(often, 3);
    expect((await play(often, 7, { resume: true })).given).toBe(3);
    const { given, said } = await play(often, 12, { resume: true });
    expect(given).toBe(7);
    expect(said).toContain('going on after 7 of 12 runs');
    expect(readFileSync(often)).toEqual(readFileSync(once));
    expect(existsSync(`${often}.part`)).toBe(false);
    const table = await readRows(often, words);
    expect(table?.texts('seed').join(' ')).toBe('1 2 3 4 5 6 7 8 9 10 11 12');
  });
});

test('rows of a scenario that brings a large org chart are left, gone on with and read', async () => {
  const out = newName('.csv');
  const file = fileOf(design);
  const chart = { name: 'chart.csv', text: 'somebody,her manager\n'.repeat(50_000) };
  const texts = [...file.scenario.texts, chart];
  const large = { file: { ...file, scenario: { ...file.scenario, texts } } };
  await play(out, 5, large);
  expect((await play(out, 12, { ...large, resume: true })).given).toBe(5);
  expect((await readRows(out, words))?.file.scenario.texts).toEqual(texts);
});

describe('a part', () => {
  test('loses a line that a crash has cut, and nothing else', async () => {
    const [once, cut] = [newName('.csv'), newName('.csv')];
    await play(once, 12);
    await play(cut, 5);
    const whole = readFileSync(`${cut}.part`, 'utf8');
    writeFileSync(`${cut}.part`, whole.slice(0, -30));
    expect((await play(cut, 12, { resume: true })).given).toBe(4);
    expect(readFileSync(cut)).toEqual(readFileSync(once));
  });

  test('loses what stands behind a line that is none, such as zeros after a power cut', async () => {
    const [once, spoilt] = [newName('.csv'), newName('.csv')];
    await play(once, 12);
    await play(spoilt, 5);
    appendFileSync(`${spoilt}.part`, `${'\0'.repeat(40)}\n[6,"doNothing"]\n`);
    expect((await play(spoilt, 12, { resume: true })).given).toBe(5);
    expect(readFileSync(spoilt)).toEqual(readFileSync(once));
  });

  test('is not begun anew without a word', async () => {
    const out = newName('.csv');
    await play(out, 5);
    const before = readFileSync(`${out}.part`);
    const { given, said } = await play(out, 12);
    expect(given).toBeNull();
    expect(said).toContain('--resume');
    expect(readFileSync(`${out}.part`)).toEqual(before);
  });

  test('of another design, shard or model stays as it is, and says how to go on', async () => {
    const out = newName('.csv');
    await play(out, 5);
    const before = readFileSync(`${out}.part`, 'utf8');
    const seeds = { kind: 'range', first: 2, last: 13 } as const;
    const other = await play(out, 12, { resume: true, file: fileOf({ ...design, seeds }) });
    expect(other).toMatchObject({ given: null, said: expect.stringContaining('another design') });
    expect(other.said).toContain('npm run -s clay -- sweep tiny.yaml');
    const shard = await play(out, 6, { resume: true, stretch: { from: 0, to: 6 } });
    expect(shard).toMatchObject({ given: null, said: expect.stringContaining('0 to 11') });
    expect(readFileSync(`${out}.part`, 'utf8')).toBe(before);
    writeFileSync(`${out}.part`, before.replace(/"modelVersion":"[^"]+"/, '"modelVersion":"0.9"'));
    const older = await play(out, 12, { resume: true });
    expect(older).toMatchObject({ given: null, said: expect.stringContaining('model 0.9') });
    writeFileSync(`${out}.part`, 'mine\n');
    const notOurs = await play(out, 12, { resume: true });
    expect(notOurs).toMatchObject({ given: null, said: expect.stringContaining('in the way') });
    expect(readFileSync(`${out}.part`, 'utf8')).toBe('mine\n');
  });

  test('is written by one process at a time', async () => {
    const out = newName('.csv');
    await play(out, 2);
    const request = { out, file: fileOf(design), columns, stretch: all, resume: true };
    const { given: one } = await heard(() => openRowFile(request, words));
    const { given: other } = await heard(() => openRowFile(request, words));
    one?.add(rowsFrom(2, 4));
    expect(() => other?.add(rowsFrom(2, 3))).toThrow('grows by itself');
    one?.leave();
    other?.leave();
    expect((await play(out, 12, { resume: true })).given).toBe(4);
  });

  test('takes runs in their order only, and is no table before all are there', async () => {
    const request = { out: newName('.csv'), file: fileOf(design), columns, stretch: all };
    const file = openRowFile({ ...request, resume: false }, words);
    expect(() => file?.add(rowsFrom(1, 2))).toThrow(RangeError);
    file?.add(rowsFrom(0, 2));
    await expect(file?.finish()).rejects.toThrow(RangeError);
    file?.leave();
  });
});

describe('a table', () => {
  test('of before is there until the new one is whole', async () => {
    const out = newName('.csv');
    writeFileSync(out, 'before');
    await play(out, 11);
    expect(readFileSync(out, 'utf8')).toBe('before');
    await play(out, 12, { resume: true });
    expect(readFileSync(out, 'utf8')).toMatch(/^run,play,seed/);
  });

  test('that is whole is not played again; one of another design is not gone on with', async () => {
    const out = newName('.ndjson');
    await play(out, 12);
    const again = await play(out, 12, { resume: true });
    expect(again).toMatchObject({ given: 12, said: expect.stringContaining('whole already') });
    const seeds = { kind: 'range', first: 1, last: 13 } as const;
    const more = await play(out, 13, {
      resume: true,
      file: fileOf({ ...design, seeds }),
      stretch: { from: 0, to: 13 },
    });
    expect(more).toMatchObject({ given: null, said: expect.stringContaining('another design') });
  });

  test('has an ending that says its format, and a folder that can be written', async () => {
    expect((await play(newName('.xlsx'), 12)).said).toContain('.parquet');
    const nowhere = await play(path.join(folder, 'nowhere', 'rows.csv'), 12);
    expect(nowhere.said).toContain('cannot be written');
  });
});

/** A disk of a few kilobytes, which only root can have. */
function withSmallDisk(kilobytes: number, doing: (disk: string) => Promise<void>) {
  return async ({ skip }: { readonly skip: (note: string) => void }) => {
    const disk = path.join(folder, `disk-${kilobytes}`);
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk], {
        stdio: 'ignore',
      });
    } catch {
      skip('Only root can mount a small disk.');
      return;
    }
    try {
      await doing(disk);
    } finally {
      execFileSync('umount', ['--lazy', disk]);
    }
  };
}

describe('a disk that is full', () => {
  test(
    'leaves the runs so far whole, and they are gone on with when there is room',
    withSmallDisk(64, async (disk) => {
      const out = path.join(disk, 'rows.csv');
      const asked = { file: fileOf(longer), stretch: { from: 0, to: 60 } };
      const rows = openRowFile({ out, columns, resume: false, ...asked }, words);
      rows?.add(rowsFrom(0, 5));
      const filler = path.join(disk, 'filler');
      fill(filler);
      const { said } = await heard(() => addUntilFull(rows, out));
      expect(said).toMatch(/disk is full.*--resume/);
      rows?.leave();
      writeFileSync(filler, '');
      const { given } = await play(out, 60, { resume: true, ...asked });
      expect(given).toBeGreaterThanOrEqual(5);
      const once = newName('.csv');
      await play(once, 60, asked);
      expect(readFileSync(out)).toEqual(readFileSync(once));
    }),
  );

  test(
    'keeps the part where the table has no room, and the table of before',
    withSmallDisk(32, async (disk) => {
      const out = path.join(disk, 'rows.csv');
      writeFileSync(out, 'before');
      await play(out, 11);
      fill(path.join(disk, 'filler'));
      const request = { out, file: fileOf(design), columns, stretch: all, resume: true };
      const { said } = await heard(async () => {
        const rows = openRowFile(request, words);
        try {
          rows?.add(rowsFrom(11, 12));
          await rows?.finish();
        } catch (error) {
          sayTrouble(error, { name: out, part: `${out}.part` }, words);
        }
        rows?.leave();
      });
      expect(said).toContain('disk is full');
      expect(readFileSync(out, 'utf8')).toBe('before');
      expect(existsSync(`${out}.new`)).toBe(false);
      writeFileSync(path.join(disk, 'filler'), '');
      await play(out, 12, { resume: true });
      expect((await readRows(out, words))?.count).toBe(12);
    }),
  );
});

/** To the last byte. */
function fill(name: string): void {
  try {
    for (;;) appendFileSync(name, 'x'.repeat(512));
  } catch {
    // That is what full means.
  }
}

function addUntilFull(rows: RowFile | null, out: string): void {
  try {
    for (let run = 5; run < 60; run += 1) rows?.add(rowsFrom(run, run + 1));
  } catch (error) {
    sayTrouble(error, { name: out, part: `${out}.part` }, words);
  }
}
