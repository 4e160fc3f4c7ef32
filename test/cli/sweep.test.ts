import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { clay, folder } from './clay.ts';

const tutorial = 'scenarios/tutorial.yaml';

describe('clay sweep', () => {
  test('prints a row for each run, strategy by strategy, the same with one worker or two', () => {
    const sweep = ['sweep', tutorial, '--strategy', 'studyMix,doNothing', '--seeds', '1..12'];
    const alone = clay(...sweep, '--jobs', '1');
    const together = clay(...sweep, '--jobs', '2');
    expect(alone.code).toBe(0);
    expect(together.stdout).toBe(alone.stdout);
    const [head, ...rows] = alone.stdout.trim().split('\n');
    expect(head).toMatch(/^run,play,seed,practice,trust,sustained/);
    expect(rows).toHaveLength(24);
    expect(rows[12]).toMatch(/^12,doNothing,1,/);
  });

  test('writes a whole file, or says why not before the first run', () => {
    const out = path.join(folder, 'rows.ndjson');
    const sweep = ['sweep', tutorial, '--strategy', 'random', '--seeds', 'a,b'];
    expect(clay(...sweep, '--format', 'ndjson', '--out', out)).toMatchObject({
      code: 0,
      stdout: '',
    });
    const rows = readFileSync(out, 'utf8').trim().split('\n');
    expect(rows.map((row) => JSON.parse(row).seed)).toEqual(['a', 'b']);
    const lost = path.join(folder, 'nowhere', 'rows.csv');
    expect(clay(...sweep, '--out', lost)).toMatchObject({ code: 3, stdout: '' });
    expect(existsSync(lost)).toBe(false);
  });

  test('names the strategy that is nearest to an unknown one', () => {
    const { code, stderr } = clay('sweep', tutorial, '--strategy', 'studymix');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean “studyMix”?');
  });

  test('refuses a range in which no seed is', () => {
    const { code, stderr } = clay('sweep', tutorial, '--seeds', '5..1');
    expect(code).toBe(2);
    expect(stderr).toContain('1..100');
  });

  test('asks for a word before it plays for days', () => {
    const { code, stdout, stderr } = clay('sweep', tutorial, '--seeds', '1..1000000000');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/9,000,000,000 runs.* days.*--yes/);
  });
});

describe('clay balance', () => {
  test('prints a table with a verdict, in either language', () => {
    const { stdout } = clay('balance', tutorial, '--seeds', '1..10', '--lang', 'fr');
    expect(stdout).toContain('le dosage de l’étude');
    expect(stdout).toMatch(/verdicts sur \d+ tiennent/);
  });

  test('asks for seeds enough to tell', () => {
    const { code, stderr } = clay('balance', tutorial, '--seeds', '1..9');
    expect({ code, asks: stderr.includes('10') }).toEqual({ code: 2, asks: true });
  });

  test('says at once that a file cannot be played', () => {
    expect(clay('balance', 'nowhere.yaml')).toMatchObject({ code: 3, stdout: '' });
  });
});
