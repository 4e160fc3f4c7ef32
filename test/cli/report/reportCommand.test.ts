import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { clay, folder, written } from '../clay.ts';
import { designOf, playedInto } from './tableOf.ts';

const design = designOf({ detail: 'quarters' });
let rows = '';

beforeAll(async () => {
  rows = await playedInto('rows.csv', design);
});

describe('clay report', () => {
  test('writes the page beside the table, and where it is told to', () => {
    expect(clay('report', rows)).toMatchObject({ code: 0, stdout: '' });
    const page = readFileSync(path.join(folder, 'rows.html'), 'utf8');
    expect(page).toContain('Office of Public Gardens: plans compared');
    expect(page).toContain('npm run -s clay -- report rows.csv');
    const out = path.join(folder, 'elsewhere.html');
    expect(clay('report', rows, '--out', out, '--lang', 'fr').code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('comparaison de plans');
  });

  test('reports on what is asked, the first first', () => {
    const out = path.join(folder, 'trust.html');
    clay('report', rows, '--measure', 'trust,incidents', '--out', out);
    const page = readFileSync(out, 'utf8');
    expect(page).toContain('Figure 1. Trust, plan by plan');
    expect(page).not.toContain('Sustained opening');
    expect(page).toContain('--measure trust,incidents');
  });

  test('names the measure that is nearest to an unknown one', () => {
    const { code, stderr } = clay('report', rows, '--measure', 'trusst');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean trust?');
  });

  test('never writes over the table', () => {
    const before = readFileSync(rows);
    expect(clay('report', rows, '--out', rows).code).toBe(2);
    expect(readFileSync(rows)).toEqual(before);
  });

  test('says before it reads that the page cannot be written', () => {
    const { code, stderr } = clay('report', rows, '--out', path.join(folder, 'no', 'page.html'));
    expect({ code, named: stderr.includes('page.html') }).toEqual({ code: 3, named: true });
  });

  test('says what is wrong with something that is no table', () => {
    const lost = clay('report', path.join(folder, 'nowhere.csv'));
    expect({ code: lost.code, stdout: lost.stdout }).toEqual({ code: 3, stdout: '' });
    const alone = clay('report', written('alone.csv', 'run,play\n'));
    expect(alone.code).toBe(3);
    expect(alone.stderr).toContain('alone.csv.design.json');
    expect(existsSync(path.join(folder, 'alone.html'))).toBe(false);
  });

  test('asks for the other parts of a shard', async () => {
    const part = await playedInto('part.csv', design, { from: 0, to: 6 });
    const { code, stderr } = clay('report', part);
    expect(code).toBe(3);
    expect(stderr).toContain('runs 1 to 6 of 12');
    expect(stderr).toContain('clay merge');
  });

  test('reads rows of another model, and says so', async () => {
    const old = await playedInto('old.csv', design);
    const beside = `${old}.design.json`;
    const text = readFileSync(beside, 'utf8');
    writeFileSync(beside, text.replace(/"modelVersion":"[^"]*"/, '"modelVersion":"0.0.9"'));
    expect(clay('report', old).code).toBe(0);
    const page = readFileSync(path.join(folder, 'old.html'), 'utf8');
    expect(page).toContain('These runs were played by model 0.0.9');
  });

  test('wants as many runs for a sensitivity as its intervals need', async () => {
    const parameter = 'trustMean';
    const factors = [{ name: parameter, ranges: [{ parameter, low: 0.4, high: 0.6 } as const] }];
    const few = await playedInto(
      'few.csv',
      designOf({ sampling: { kind: 'oat', factors }, seeds: { kind: 'range', first: 1, last: 5 } }),
    );
    const { code, stderr } = clay('report', few);
    expect(code).toBe(3);
    expect(stderr).toContain('at least 6 seeds');
  });
});
