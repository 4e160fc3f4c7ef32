import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { clay, folder } from '../clay.ts';

const tutorial = 'scenarios/tutorial.yaml';
const few = ['--parameters', 'heardTrust,ignoredTrust,benefitHours', '--measure', 'trust'];
const quick = [tutorial, ...few, '--seeds', '1..2', '--n', '10'];

describe('clay sensitivity', () => {
  const rows = path.join(folder, 'morris.csv');
  const alone = clay('sensitivity', ...quick, '--jobs', '1');

  test('prints the same with one worker or two, and from a table that was played before', () => {
    expect(alone.code).toBe(0);
    expect(clay('sensitivity', ...quick, '--jobs', '2', '--out', rows).stdout).toBe(alone.stdout);
    expect(clay('sensitivity', '--rows', rows, '--measure', 'trust').stdout).toBe(alone.stdout);
  });

  test('ranks what moves, names what does not, and says what it cost', () => {
    const places = ['| ignoredTrust |', '| heardTrust ', 'fixed by it: benefitHours.'].map((text) =>
      alone.stdout.indexOf(text),
    );
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
    expect(places).not.toContain(-1);
    expect(alone.stderr).toContain('10 trajectories × (3 factors + 1) × 2 seeds: 80 runs');
    expect(alone.stdout).toContain('--method morris --n 10 --phrase points');
  });

  test('prints the same figures as data', () => {
    const { stdout } = clay('sensitivity', '--rows', rows, '--measure', 'trust,dollars', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      scenario: 'tutorial',
      method: 'morris',
      n: 10,
      seeds: 2,
      runs: 80,
      analyses: [
        {
          play: 'studyMix',
          measure: 'trust',
          factors: [
            {
              factor: 'heardTrust',
              telling: 'apart',
              muStar: { interval: [{}, {}].fill(expect.any(Number)) },
            },
            { factor: 'ignoredTrust', telling: 'apart' },
            { factor: 'benefitHours', telling: 'nothing', muStar: { value: 0 } },
          ],
        },
        { measure: 'dollars' },
      ],
    });
    const csv = clay('sensitivity', '--rows', rows, '--measure', 'trust', '--format', 'csv');
    expect(csv.stdout.split('\n')[0]).toBe(
      'play,measure,factor,parameters,muStar,muStarLow,muStarHigh,mu,muLow,muHigh,sigma,sigmaLow,sigmaHigh,floor,telling',
    );
    expect(csv.stdout.trimEnd().split('\n')).toHaveLength(1 + 3);
  });

  test('moves the members of a group as one, by every method, in either language', () => {
    const grouped = [tutorial, '--groups', 'voice=heardTrust+ignoredTrust', '--measure', 'trust'];
    const oat = clay(
      'sensitivity',
      ...grouped,
      '--method',
      'oat',
      '--seeds',
      '1..6',
      '--lang',
      'fr',
    );
    expect(oat.stdout).toMatch(/\| voice +\|.+\| oui +\|/);
    expect(oat.stderr).toContain('18 parties');
    const sobol = clay(
      'sensitivity',
      ...grouped,
      '--method',
      'sobol',
      '--n',
      '16',
      '--seeds',
      '1..2',
    );
    expect(sobol.stdout).toMatch(/\| voice +\|.+\| yes +\| 1\.00/);
  });

  test('asks for its runs in one table, and for those of a sensitivity', () => {
    const part = path.join(folder, 'part.csv');
    const shard = clay('sensitivity', ...quick, '--shard', '1/2', '--out', part);
    expect({ code: shard.code, stdout: shard.stdout }).toEqual({ code: 0, stdout: '' });
    expect(shard.stderr).toContain('clay merge');
    const early = clay('sensitivity', '--rows', part);
    expect(early.code).toBe(3);
    expect(early.stderr).toContain('40 runs of 80');
    const swept = path.join(folder, 'swept.csv');
    clay('sweep', tutorial, '--strategy', 'studyMix', '--seeds', '1..2', '--out', swept);
    const other = clay('sensitivity', '--rows', swept);
    expect(other.code).toBe(3);
    expect(other.stderr).toContain('tell of no factor');
  });

  test.each([
    [[], 'Expected a scenario file'],
    [[tutorial, '--n', '1'], 'need 10 trajectories'],
    [[tutorial, '--measure', 'trusst'], 'Did you mean trust?'],
  ] as const)('says what is wrong with %j', (args, cure) => {
    const { code, stdout, stderr } = clay('sensitivity', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(cure);
  });
});
