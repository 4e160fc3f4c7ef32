import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { clay, folder } from './clay.ts';

function findings(...args: readonly string[]) {
  return clay('findings', ...args);
}

/** Without what a clock has written. */
function untimed(printed: string): unknown {
  return JSON.parse(printed, (name, value: unknown) => (name === 'seconds' ? 0 : value));
}

describe('clay findings', () => {
  test('says the same with one worker and with two', () => {
    const quickly = ['--quick', '--only', 'F13,F9', '--format', 'json'];
    const one = findings(...quickly, '--jobs', '1');
    const two = findings(...quickly, '--jobs', '2');
    expect(one.code).toBe(0);
    expect(untimed(two.stdout)).toEqual(untimed(one.stdout));
  });

  test('prints a row for every verdict, with its interval, threshold and seconds', () => {
    const { code, stdout } = findings('--quick', '--only', 'F13', '--format', 'csv');
    expect(code).toBe(0);
    const [header, row] = stdout.trimEnd().split('\n');
    expect(header).toBe('id,from,claim,statistic,value,note,verdict,low,high,threshold,seconds');
    expect(row).toMatch(/^F13,data,Practice comes in pockets,/);
  });

  test('takes another seed, which gives other numbers', () => {
    const valueOf = (seed: string): unknown =>
      JSON.parse(findings('--quick', '--only', 'F13', '--seed', seed, '--format', 'json').stdout)
        .findings[0].verdicts[0].value;
    expect(valueOf('one')).not.toBe(valueOf('other'));
  });

  test.each([
    ['an unknown finding', ['--only', 'F1d'], 'There is no finding F1d. Did you mean F1?'],
    ['an empty list', ['--only', ''], 'Expected one or more of: F1, F1b, F1c, F2'],
    ['no workers', ['--jobs', '0'], 'Expected a whole number from 1'],
    ['more workers than a machine has cores', ['--jobs', '257'], 'Expected at most 256.'],
    ['an unknown format', ['--format', 'xml'], 'Allowed choices are table, json, csv.'],
  ])('calls %s wrong usage, and says what would be right', (_, args, message) => {
    const { code, stdout, stderr } = findings(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  test.each([
    ['in a folder that is not there', 'missing/all.csv'],
    ['a folder itself', '.'],
  ])('says before the first run that a file cannot be written: %s', (_, name) => {
    const out = path.join(folder, name);
    const { code, stdout, stderr } = findings('--only', 'F1b', '--out', out);
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toBe(`${out} cannot be written. Name a file in a folder that is there.\n`);
  });

  test('leaves the whole table in the file that was named, and nothing beside it', () => {
    const out = path.join(folder, 'all.csv');
    const { stdout } = findings('--quick', '--only', 'F13', '--format', 'csv', '--out', out);
    expect(readFileSync(out, 'utf8')).toBe(stdout);
    expect(readdirSync(folder)).toEqual(['all.csv']);
  });
});
