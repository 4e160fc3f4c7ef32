import { describe, expect, test } from 'vitest';
import { groupsIn, parametersIn } from '../../../src/cli/sensitivity/factors.ts';
import {
  fewSeeds,
  samplingFor,
  samplingWords,
  sizeIn,
  type SamplingFlags,
} from '../../../src/cli/sensitivity/sensitivityDesign.ts';
import { parameterNames } from '../../../src/model/index.ts';
import { wordsIn } from '../../../src/words/index.ts';

const words = wordsIn('en');
const plain: SamplingFlags = { method: 'morris', phrase: 'points' };

describe('what a sensitivity is asked', () => {
  test('becomes a sampling of all parameters, of a size that gives intervals', () => {
    const sampled = samplingFor(plain, words);
    expect(sampled).toMatchObject({ kind: 'sampling', sampling: { trajectories: 20 } });
    expect(samplingFor({ ...plain, method: 'sobol', n: 64 }, words)).toMatchObject({
      sampling: {
        kind: 'sobol',
        rows: 64,
        phrase: 'points',
        factors: { length: parameterNames.length },
      },
    });
  });

  test('is asked again in the same words, the size that was left open among them', () => {
    const flags = { ...plain, groups: groupsIn('all') };
    const sampled = samplingFor(flags, words);
    const again = sampled.kind === 'sampling' ? samplingWords(flags, sampled.sampling) : [];
    expect(again.join(' ')).toMatch(/^--method morris --n 20 --phrase points --groups incidents,/);
  });

  test.each([
    [{ n: 1 }, 'need 10 trajectories'],
    [{ n: 0, method: 'sobol' }, 'need 16 rows'],
    [{ n: 20, method: 'oat' }, 'leave --n out'],
    [{ parameters: parametersIn('heardTrust'), set: { heardTrust: 0.1 } }, 'fixed by --set'],
    [{ groups: groupsIn('mine=heardTrust'), set: { heardTrust: 0.1 } }, 'No factor is left'],
    [{ groups: groupsIn('trust'), parameters: parametersIn('heardTrust') }, 'two factors'],
  ] as const)('says what is wrong with %j', (flags, cure) => {
    const sampled = samplingFor({ ...plain, ...flags }, words);
    expect(sampled.kind === 'wrong' ? sampled.sentence : '').toContain(cure);
  });

  test('needs more than one seed to see luck, and six where the seeds are the sample', () => {
    const seeds = (last: number) => ({ kind: 'range', first: 1, last }) as const;
    expect(fewSeeds(seeds(1), 'sobol', words)).toContain('2 or more');
    expect(fewSeeds(seeds(2), 'sobol', words)).toBeNull();
    expect(fewSeeds(seeds(5), 'oat', words)).toContain('6 or more');
    expect(fewSeeds(seeds(6), 'oat', words)).toBeNull();
  });

  test.each(['many', '-1', '2.5', '100001', ''])('has no size of “%s”', (text) => {
    expect(() => sizeIn(text)).toThrow('whole number');
  });
});
