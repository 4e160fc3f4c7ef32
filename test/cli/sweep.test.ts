import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { clay, folder, written } from './clay.ts';

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
    expect(stderr).toMatch(/9,000,000,000 runs.* (?:days|years).*--yes/);
  });

  test('plays what a range of a parameter asks for, and every quarter where that is asked for', () => {
    const vary = ['--vary', 'loadCapacity=1..3:2', '--detail', 'quarters'];
    const who = ['--strategy', 'doNothing', '--seeds', 'a', '--set', 'peerPull=0.02'];
    const { stdout } = clay('sweep', tutorial, ...who, ...vary);
    const [head, ...rows] = stdout.trim().split('\r\n');
    expect(head).toMatch(/^run,play,seed,loadCapacity,practice,.*,fingerprint,practiceQ1,/);
    expect(rows.map((row) => row.split(',', 4)[3])).toEqual(['1', '3']);
  });

  test('says of a range that changes no run', () => {
    const who = ['--strategy', 'doNothing', '--seeds', 'a'];
    const { code, stderr } = clay(
      'sweep',
      tutorial,
      ...who,
      '--vary',
      'permeabilityMean=0.6..0.8:2',
    );
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining('permeabilityMean changes no run of this scenario'),
    });
  });

  test('plays a journal on many lucks, and says of a slip in it where it is', () => {
    const good = written('plan.yaml', 'decisions: []');
    const { code, stdout } = clay('sweep', tutorial, '--journal', good, '--seeds', '1..2');
    expect({ code, rows: stdout.match(/plan\.yaml/g) }).toMatchObject({
      code: 0,
      rows: { length: 2 },
    });
    const slip = '{ quarter: 1, kind: start, policy: coachin }';
    const bad = written('slip.yaml', `decisions:\n  - ${slip}`);
    const { code: refused, stderr } = clay('sweep', tutorial, '--journal', bad);
    expect({ refused, stderr }).toMatchObject({
      refused: 3,
      stderr: expect.stringContaining(':2:'),
    });
  });

  test.each([
    [['--set', 'peerpull=1'], 'Did you mean peerPull?'],
    [['--vary', 'peerpull=0..1:2'], 'Did you mean peerPull?'],
    [['--vary', 'peerPull=0..1:2', '--set', 'peerPull=0.02'], 'Leave one of them out'],
    [['--journal', 'a.yaml', '--strategy', 'random'], 'cannot be used with'],
    [['--seeds', '1..9007199254740991', '--yes'], 'more than can be told apart'],
    [['--seeds', '1..2', '--strategy', 'random', '--shard', '2/3'], 'at most 2'],
    [['--resume'], '--out'],
    [['--out', 'rows.xlsx'], '.parquet'],
  ])('refuses %j as wrong usage', (args, cure) => {
    const { code, stdout, stderr } = clay('sweep', tutorial, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(cure);
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
