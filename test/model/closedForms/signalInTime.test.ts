/** V1: how a signal that is switched on arrives, tier by tier and week by week. */
import { describe, expect, test } from 'vitest';
import { foundSmall, liveWeeks, uneventful } from '../worlds.ts';

type Setting = {
  readonly spans: readonly number[];
  readonly permeability: number;
  readonly rate: number;
  readonly signal: number;
  readonly weeks: number;
};

const settings: readonly Setting[] = [
  { spans: [2, 2, 2, 2], permeability: 0.72, rate: 0.25, signal: 0.8, weeks: 40 },
  { spans: [3, 2, 4], permeability: 0.4, rate: 0.1, signal: 1, weeks: 60 },
  { spans: [1, 1, 1, 1, 1, 1, 1], permeability: 0.95, rate: 0.5, signal: 0.3, weeks: 30 },
  { spans: [4, 3], permeability: 0.05, rate: 0.9, signal: 0.55, weeks: 20 },
  { spans: [2, 3, 2], permeability: 1, rate: 1, signal: 0.5, weeks: 8 },
  { spans: [5], permeability: 0.5, rate: 0.33, signal: 0.07, weeks: 25 },
];

/** S·κ^(l−1)·Σ C(n−1, l−1)·q^l·(1−q)^(n−l), n from l to t: the week in which a tier hears is a waiting time. */
function heardAt(setting: Setting, tier: number, week: number): number {
  const { permeability, rate, signal } = setting;
  let arrived = 0;
  for (let n = tier; n <= week; n += 1) {
    arrived += choose(n - 1, tier - 1) * rate ** tier * (1 - rate) ** (n - tier);
  }
  return signal * permeability ** (tier - 1) * arrived;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}

describe('the signal', () => {
  test.each(settings)(
    'reaches each tier each week as the closed form says (V1: κ $permeability, rate $rate, S $signal, spans $spans)',
    (setting) => {
      let world = foundSmall(setting.spans, {
        ...uneventful,
        signalRate: setting.rate,
        permeabilityMean: setting.permeability,
        permeabilitySpread: 0,
      });
      for (let week = 1; week <= setting.weeks; week += 1) {
        world = liveWeeks(world, 1, { signal: setting.signal });
        for (let row = 0; row < world.department.size; row += 1) {
          const expected = heardAt(setting, world.department.tierOf[row], week);
          expect(Math.abs(world.people.signal[row] - expected)).toBeLessThan(1e-12);
        }
      }
    },
  );
});
