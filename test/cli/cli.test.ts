import { describe, expect, test } from 'vitest';
import { parameterNames } from '../../src/model/index.ts';
import { clay, written } from './clay.ts';

const play = ['run', 'scenarios/default.yaml', '--seed', '7'];

describe('clay run', () => {
  test('prints one JSON object: a row of truth for every week, a report for every quarter', () => {
    const { code, stdout, stderr } = clay(...play, '--quarters', '2', '--json');
    expect(code).toBe(0);
    expect(stderr).toBe('');
    const run = JSON.parse(stdout);
    expect(Object.keys(run)).toEqual([
      'modelVersion',
      'scenario',
      'seed',
      'people',
      'weeks',
      'fingerprint',
      'link',
      'truth',
      'report',
      'happened',
    ]);
    expect(run).toMatchObject({ scenario: 'default', seed: '7', people: 255, weeks: 26 });
    expect(run.truth).toHaveLength(26);
    expect(run.report).toHaveLength(2);
    expect(run.fingerprint).toMatch(/^[0-9a-f]{16,}$/);
  });

  test('plays the same seed to the same fingerprint, and another to another', () => {
    const fingerprintOf = (seed: string): unknown =>
      JSON.parse(clay('run', 'scenarios/default.yaml', '--seed', seed, '--quarters', '1').stdout)
        .fingerprint;
    expect(fingerprintOf('a')).toBe(fingerprintOf('a'));
    expect(fingerprintOf('a')).not.toBe(fingerprintOf('b'));
  });

  test('takes the decisions of a journal', () => {
    const journal = written(
      'journal.yaml',
      'decisions:\n  - { quarter: 1, kind: start, policy: open-letter }\n',
    );
    const without = JSON.parse(clay(...play, '--quarters', '1').stdout);
    const run = JSON.parse(clay(...play, '--quarters', '1', '--journal', journal).stdout);
    expect(run.fingerprint).not.toBe(without.fingerprint);
    expect(run.report[0].spentDollars).toBe(10_000);
  });

  test('takes another value for a parameter, and warns where it is implausible', () => {
    const plain = JSON.parse(clay(...play, '--quarters', '1').stdout);
    const set = clay(...play, '--quarters', '1', '--set', 'lagRate=0.16', '--set', 'voiceRate=1');
    expect(set.code).toBe(0);
    expect(JSON.parse(set.stdout).fingerprint).not.toBe(plain.fingerprint);
    expect(set.stderr).toBe(
      'Warning: voiceRate = 1 is outside its plausible range of 0.02 to 0.3.\n',
    );
  });

  test('says of a parameter that changes nothing where each tier has its own', () => {
    const fingerprintOf = (...set: readonly string[]) => {
      const { stdout, stderr } = clay('run', 'tutorial', '--quarters', '1', ...set);
      return { fingerprint: JSON.parse(stdout).fingerprint, stderr };
    };
    const plain = fingerprintOf();
    const set = fingerprintOf('--set', 'permeabilityMean=0.6');
    expect(plain.stderr).toBe('');
    expect(set.fingerprint).toBe(plain.fingerprint);
    expect(set.stderr).toContain('permeabilityMean changes no run of this scenario');
    const reference = clay('run', 'reference', '--set', 'permeabilityMean=0.6');
    expect(reference).toMatchObject({ code: 0, stderr: '' });
  });

  test('finds a scenario of the game by its name, and says which there are', () => {
    const { code, stdout, stderr } = clay('describe', 'tutorail');
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(
      'Did you mean “tutorial”? Expected a file, or one of: after-the-leak,',
    );
    expect(clay('describe', 'tutorial').stdout).toBe(
      clay('describe', 'scenarios/tutorial.yaml').stdout,
    );
  });

  test.each([
    ['lagrate=0.1', 'Did you mean lagRate?'],
    ['lagRate', 'Expected name=value'],
    ['trustMean=1.5', 'trustMean is “1.5”: expected a number from 0 to 1'],
    ['lagRate=0,5', 'with a decimal point'],
  ])('refuses --set %s and says why', (change, why) => {
    const { code, stdout, stderr } = clay(...play, '--set', change);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(why);
  });

  test('writes a table with a row for every week', () => {
    const lines = clay(...play, '--quarters', '1', '--format', 'csv')
      .stdout.trimEnd()
      .split('\n');
    expect(lines).toHaveLength(14);
    const columns = lines[0].split(',').length;
    for (const line of lines) expect(line.split(',')).toHaveLength(columns);
  });

  test('writes an object a line', () => {
    const { stdout } = clay(...play, '--quarters', '1', '--format', 'ndjson');
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(rows).toHaveLength(14);
  });

  test.each([
    [
      'a journal that the rules forbid',
      'decisions:\n  - { quarter: 1, kind: stop, policy: open-letter }\n',
    ],
    [
      'a journal of another scenario',
      'decisions:\n  - { quarter: 1, kind: start, policy: teleport }\n',
    ],
    ['a journal that is none', 'decisions: 7\n'],
  ])('refuses %s as bad input, and says why', (_, text) => {
    const { code, stdout, stderr } = clay(...play, '--journal', written('bad.yaml', text));
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/bad\.yaml:\d+:\d+: decisions/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each([
    ['an unknown option', ['run', 'scenarios/default.yaml', '--sed', '7']],
    ['an unknown format', [...play, '--format', 'xml']],
    ['two formats', [...play, '--format', 'csv', '--json']],
    ['an empty seed', ['run', 'scenarios/default.yaml', '--seed', '']],
    ['no quarters', [...play, '--quarters', '0']],
    ['more quarters than the scenario has', [...play, '--quarters', '13']],
    ['no file', ['run']],
    ['an unknown command', ['rum']],
  ])('calls %s wrong usage', (_, args) => {
    const { code, stdout, stderr } = clay(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  test('calls a missing file bad input', () => {
    const { code, stderr } = clay('run', 'scenarios/none.yaml');
    expect(code).toBe(3);
    expect(stderr).toContain('scenarios/none.yaml');
  });
});

describe('clay parameters', () => {
  test('prints every parameter with its range, evidence and source', () => {
    const rows = JSON.parse(clay('parameters', '--format', 'json').stdout);
    expect(rows).toHaveLength(parameterNames.length);
    expect(rows[0]).toMatchObject({ name: parameterNames[0], grade: expect.any(String) });
    const lines = clay('parameters').stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('name,default,low,high,unit,grade,source');
    expect(lines).toHaveLength(parameterNames.length + 1);
  });
});

describe('clay validate', () => {
  test('accepts what the game ships', () => {
    expect(clay('validate', 'scenarios/default.yaml', 'scenarios/reference.yaml')).toMatchObject({
      code: 0,
      stdout: '',
    });
  });

  test('names file, line and column of every fault, in every file', () => {
    const one = written(
      'one.yaml',
      'format: 1\ntitel: { en: A, fr: B }\ndepartment: { spans: [2] }\n',
    );
    const two = written('two.yaml', '');
    const { code, stdout, stderr } = clay('validate', one, 'scenarios/default.yaml', two);
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain(`${one}:2:1: `);
    expect(stderr).toContain('Did you mean “title”?');
    expect(stderr).toContain(`${two}:1:1: `);
  });

  test('speaks French where it is asked to', () => {
    const { stderr } = clay(
      'validate',
      '--lang',
      'fr',
      written('three.yaml', 'format: 1\nseeds: 1\n'),
    );
    expect(stderr).toContain('Clé inconnue');
  });
});

test.each([['--help'], ['run', '--help'], ['validate', '--help']])(
  'clay %s %s helps on stdout and exits 0',
  (...args) => {
    const { code, stdout, stderr } = clay(...args);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: clay');
    expect(stderr).toBe('');
  },
);
