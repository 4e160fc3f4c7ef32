import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { clay, folder } from './clay.ts';

const sweep = ['sweep', 'scenarios/tutorial.yaml', '--strategy', 'doNothing,studyMix'];
const seeds = ['--seeds', '1..10', '--jobs', '1'];
const at = (name: string): string => path.join(folder, name);
const shards = [1, 2, 3].map((number) => at(`shard-${number}.ndjson`));

beforeAll(() => {
  clay(...sweep, ...seeds, '--out', at('whole.parquet'));
  for (const [place, shard] of shards.entries()) {
    clay(...sweep, ...seeds, '--shard', `${place + 1}/3`, '--out', shard);
  }
}, 600_000);

describe('clay merge', () => {
  test('joins shards, in whatever order and format, into the table of the whole', () => {
    const [one, two, three] = shards;
    const merged = clay('merge', at('merged.parquet'), three, one, two);
    expect(merged.code).toBe(0);
    for (const ending of ['', '.design.json']) {
      const [whole, joined] = ['whole', 'merged'].map((name) => at(`${name}.parquet${ending}`));
      expect(readFileSync(joined)).toEqual(readFileSync(whole));
    }
  });

  test('names the runs that are missing, and writes nothing', () => {
    const out = at('gap.csv');
    const { code, stderr } = clay('merge', out, shards[0], shards[2]);
    expect({ code, isThere: existsSync(out) }).toEqual({ code: 3, isThere: false });
    expect(stderr).toContain('are missing: 7 to 13');
  });

  test('refuses runs that are there twice', () => {
    const { code, stderr } = clay('merge', at('twice.csv'), ...shards, shards[1]);
    expect(code).toBe(3);
    expect(stderr).toContain('its runs 7 to 13 are also in');
  });

  test('refuses a shard of another design, of another model, and one that has lost a row', () => {
    const other = at('other.ndjson');
    clay(...sweep, '--seeds', '2..11', '--shard', '2/3', '--out', other);
    expect(clay('merge', at('mixed.csv'), shards[0], other, shards[2])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('--seeds 2..11'),
    });
    const older = at('older.ndjson');
    copyFileSync(shards[1], older);
    const beside = readFileSync(`${shards[1]}.design.json`, 'utf8');
    const ofOlder = beside.replace(/"modelVersion":"[^"]+"/, '"modelVersion":"0.9"');
    writeFileSync(`${older}.design.json`, ofOlder);
    expect(clay('merge', at('mixed.csv'), shards[0], older, shards[2])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('of model 0.9'),
    });
    const short = at('short.ndjson');
    const lines = readFileSync(shards[1], 'utf8').split('\n');
    writeFileSync(short, lines.toSpliced(2, 1).join('\n'));
    copyFileSync(`${shards[1]}.design.json`, `${short}.design.json`);
    expect(clay('merge', at('mixed.csv'), shards[0], short, shards[2])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('short.ndjson:3: expected run 9'),
    });
    expect(existsSync(at('mixed.csv'))).toBe(false);
  });
});
