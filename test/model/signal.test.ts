import { describe, expect, test } from 'vitest';
import { foundSmall, liveWeeks, mean, uneventful } from './worlds.ts';

/** V1: S·κ^(l−1)·Σ C(n−1,l−1)·q^l·(1−q)^(n−l), n from l to t. */
function closedForm(
  signal: number,
  permeability: number,
  rate: number,
  tier: number,
  weeks: number,
): number {
  let sum = 0;
  for (let n = tier; n <= weeks; n += 1) {
    sum += choose(n - 1, tier - 1) * rate ** tier * (1 - rate) ** (n - tier);
  }
  return signal * permeability ** (tier - 1) * sum;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}

describe('the signal', () => {
  test.each([
    { permeability: 0.72, rate: 0.25, signal: 0.8 },
    { permeability: 0.4, rate: 0.1, signal: 1 },
    { permeability: 0.95, rate: 0.5, signal: 0.3 },
  ])(
    'reaches each tier each week as the closed form says (V1: κ $permeability, rate $rate, S $signal)',
    ({ permeability, rate, signal }) => {
      const world = foundSmall([2, 2, 2, 2], {
        ...uneventful,
        signalRate: rate,
        permeabilityMean: permeability,
        permeabilitySpread: 0,
      });
      let at = world;
      for (let week = 1; week <= 40; week += 1) {
        at = liveWeeks(at, 1, { signal });
        const { tierStart, tiers } = at.department;
        for (let tier = 1; tier <= tiers; tier += 1) {
          const expected = closedForm(signal, permeability, rate, tier, week);
          for (let row = tierStart[tier - 1]; row < tierStart[tier]; row += 1) {
            expect(Math.abs(at.people.signal[row] - expected)).toBeLessThan(1e-12);
          }
        }
      }
    },
  );

  test('comes to rest at what the chain lets through and what each manager does (V2)', () => {
    const world = foundSmall([1, 1, 1, 1], uneventful);
    const permeabilities = [0.9, 0.3, 0.6];
    const practice = [0, 1, 0];
    for (const row of [0, 1, 2]) {
      world.people.permeability[row] = permeabilities[row];
      world.people.permeabilitySetPoint[row] = permeabilities[row];
      world.people.practice[row] = practice[row];
    }
    const rested = liveWeeks(world, 400, { signal: 0.7 });
    const through = (signal: number, row: number): number =>
      permeabilities[row] * signal + (1 - permeabilities[row]) * practice[row];
    const expected = through(through(through(0.7, 0), 1), 2);
    expect(Math.abs(rested.people.signal[3] - expected)).toBeLessThan(1e-12);
  });

  test('arrives earlier at the top than at the bottom', () => {
    const { people, department } = liveWeeks(foundSmall([3, 3, 8], uneventful), 3, { signal: 1 });
    const tier = (at: number): number =>
      mean(people.signal.subarray(department.tierStart[at - 1], department.tierStart[at]));
    expect(tier(1)).toBeGreaterThan(tier(2));
    expect(tier(2)).toBeGreaterThan(tier(3));
    expect(tier(3)).toBeGreaterThan(0);
  });

  test('is more, for the lowest tier, where a direct channel passes the clay by', () => {
    const closed = { ...uneventful, permeabilityMean: 0.4, permeabilitySpread: 0 };
    const chain = liveWeeks(foundSmall([2, 2, 2, 2], closed), 60, { signal: 1 });
    const direct = liveWeeks(foundSmall([2, 2, 2, 2], closed), 60, {
      signal: 1,
      directChannel: 0.5,
    });
    const last = chain.department.size - 1;
    expect(direct.people.signal[last]).toBeGreaterThan(chain.people.signal[last] * 1.5);
  });
});
