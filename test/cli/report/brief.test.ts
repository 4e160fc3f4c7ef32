import { describe, expect, test } from 'vitest';
import type { Design, FactorSampling } from '../../../src/lab/index.ts';
import { planSamples } from '../../../src/lab/index.ts';
import { pageOf, textOf } from './pageOf.ts';
import { designOf, tableWith } from './tableOf.ts';

/** The answer of a report whose plans come to these figures, seed by seed. */
function briefOf(figures: readonly (readonly number[])[]): string {
  const seeds = figures[0].length;
  const design = designOf({
    plays: ['doNothing', 'studyMix', 'coerce'].slice(0, figures.length).map((name) => ({
      kind: 'strategy',
      name,
    })),
    seeds: { kind: 'range', first: 1, last: seeds },
  });
  const table = tableWith(design, (run) => figures[Math.floor(run / seeds)][run % seeds]);
  return leadOf(pageOf(table, { measures: ['sustained'] }));
}

function leadOf(page: string): string {
  return textOf(page.slice(page.indexOf('id="brief"'), page.indexOf('id="pictures"')));
}

const middling = [0.31, 0.29, 0.3, 0.32, 0.28, 0.3];

describe('the answer of a sweep', () => {
  test('names the plan that is ahead in every seed, and by how much', () => {
    const brief = briefOf([middling, middling.map((value) => value + 0.1)]);
    expect(brief).toContain('“The study’s mix” came out ahead of the other plan, with 40.0%');
    expect(brief).toContain('better than the next, “Do nothing”, in 6 of 6 seeds, by 10.0 pts');
  });

  test('does not call a plan better that luck may have put first', () => {
    const other = [0.35, 0.26, 0.33, 0.29, 0.27, 0.32];
    const brief = briefOf([middling, other]);
    expect(brief).toContain('not by more than luck');
    expect(brief).toContain('cannot be told from these seeds');
    expect(brief).not.toContain('came out ahead');
  });

  test('says who else cannot be told apart from the first', () => {
    const alike = middling.toReversed();
    expect(briefOf([middling, alike, alike.map((value) => value - 0.2)])).toMatch(
      /cannot be told from these seeds.*The other plan is behind by more than luck/,
    );
    expect(briefOf([middling, alike, alike.map((value, at) => value + (at % 2) / 99)])).toContain(
      'One more cannot be told apart from it',
    );
  });

  test('speaks of no interval where there are too few seeds for one', () => {
    const brief = briefOf([
      [0.3, 0.4],
      [0.5, 0.2],
    ]);
    expect(brief).toContain('2 seeds are too few');
    expect(brief).not.toContain('95% interval');
  });

  test('of one plan tells where nine seeds in ten lie', () => {
    expect(briefOf([middling])).toContain('nine seeds in ten lie between 28.3% and 31.8%');
  });
});

const ranges = {
  trustMean: { parameter: 'trustMean', low: 0.4, high: 0.6 },
  voiceRate: { parameter: 'voiceRate', low: 0.02, high: 0.3 },
} as const;

describe('the answer where a number varies', () => {
  const axis = { ...ranges.trustMean, points: 3 };
  const design = designOf({ sampling: { kind: 'grid', axes: [axis] } });
  const answer = (valueOf: (set: number, seed: number) => number): string =>
    leadOf(
      pageOf(
        tableWith(design, (run) => valueOf(Math.floor(run / 6) % 3, run % 6)),
        { measures: ['practice'] },
      ),
    );

  test('says from where to where the measure goes', () => {
    const brief = answer((set, seed) => 0.2 + 0.1 * set + seed / 100);
    expect(brief).toContain('goes from 22.5% to 42.5% while “Mean trust on arrival” goes from 0.4');
    expect(brief).toContain('That is more than luck.');
  });

  test('tells what luck could explain from what changes nothing at all', () => {
    expect(answer((set, seed) => ((set * 5 + seed * 3) % 7) / 10)).toContain('Luck alone could');
    expect(answer((_, seed) => seed / 10)).toContain('Not one run changes');
  });
});

describe('the answer of a sensitivity', () => {
  const factors = [ranges.voiceRate, ranges.trustMean].map((range) => ({
    name: range.parameter,
    ranges: [range],
  }));
  const samplings: readonly FactorSampling[] = [
    { kind: 'oat', factors },
    { kind: 'morris', factors, trajectories: 12, phrase: 'points' },
    { kind: 'sobol', factors, rows: 32, phrase: 'points' },
  ];

  test.each(samplings)('names the number that matters: $kind', (sampling) => {
    const seeds = sampling.kind === 'oat' ? 6 : 2;
    const design: Design = designOf({
      plays: [{ kind: 'strategy', name: 'studyMix' }],
      sampling,
      seeds: { kind: 'range', first: 1, last: seeds },
    });
    const { setAt } = planSamples(sampling);
    // Of trust it is twice the value, of voice nothing; the seeds differ a little, and alike.
    const table = tableWith(design, (run) => {
      const { trustMean = 0.5 } = setAt(Math.floor(run / seeds));
      return 2 * trustMean - 0.7 + (run % seeds) / 50;
    });
    const brief = leadOf(pageOf(table, { measures: ['trust'] }));
    expect(brief).toContain('“Mean trust on arrival” matters most.');
    expect(brief).toContain('Of 2 that were moved, 1 does more than luck');
    expect(brief).toContain('1 changes nothing at all');
    expect(brief).toContain('“Mean trust on arrival” is known by measurement (grade A)');
  });
});
