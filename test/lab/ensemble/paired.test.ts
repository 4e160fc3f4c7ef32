import { describe, expect, test } from 'vitest';
import { pairOutcomes } from '../../../src/lab/ensemble/paired.ts';
import { byMeasure, type RunOutcome } from '../../../src/lab/ensemble/outcome.ts';
import { holds, normalFrom } from '../sensitivity/known.ts';

function outcome(seed: number, value: number): RunOutcome {
  return { seed: String(seed), leftOut: 0, ...byMeasure(() => value) };
}

describe('two plans on the same lucks', () => {
  test('have intervals that hold a known difference as often as they say, however large the luck they share', () => {
    const experiments = 2000;
    const effect = 0.4;
    let holding = 0;
    for (let experiment = 0; experiment < experiments; experiment += 1) {
      const luck = normalFrom(`pair ${experiment}`);
      const seeds = Array.from({ length: 12 }, (_, seed) => seed);
      const shared = (seed: number): number => 10 * luck(seed, 0);
      const { trust } = pairOutcomes(
        seeds.map((seed) => outcome(seed, effect + shared(seed) + luck(seed, 1))),
        seeds.map((seed) => outcome(seed, shared(seed) + luck(seed, 2))),
      );
      if (trust.interval !== null && holds(trust.interval, effect)) holding += 1;
    }
    expect(Math.abs(holding / experiments - 0.95)).toBeLessThan(0.015);
  });

  test('have no interval of fewer than six seeds', () => {
    const five = [1, 2, 3, 4, 5].map((seed) => outcome(seed, seed));
    expect(pairOutcomes(five, five).trust).toMatchObject({ difference: 0, interval: null });
  });
});
