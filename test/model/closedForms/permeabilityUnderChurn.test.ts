/**
 * V8: churn leaks culture. In our week a manager's permeability is drawn first, to
 * κ′ = κ + lK(T−κ), and then, with chance d, a newcomer takes her seat at the set point κ0. So
 * κ̄ = (1−d)((1−lK)κ̄ + lK·T) + d·κ0 at the end of a week, which gives exactly
 * κ̄ = ((1−d)·lK·T + d·κ0) / (1 − (1−d)(1−lK)).
 *
 * With X = (T−κ)/(T−κ0) the same order says X ← (1−lK)X or, with chance d, 1: an autoregression with
 * the coefficient ρ = (1−d)(1−lK), from which the standard error of a mean over managers and weeks.
 */
import { describe, expect, test } from 'vitest';
import { luckMost, stray } from '../chance.ts';
import { foundSmall, liveWeeks, uneventful } from '../worlds.ts';

type Setting = {
  readonly replaced: number;
  readonly rate: number;
  readonly setPoint: number;
  readonly work: number;
  readonly seed: number;
};

const settings: readonly Setting[] = [
  { replaced: 0.0058, rate: 0.04, setPoint: 0.72, work: 1, seed: 1 },
  { replaced: 0.02, rate: 0.04, setPoint: 0.5, work: 0.6, seed: 2 },
  { replaced: 0.1, rate: 0.08, setPoint: 0.3, work: 1, seed: 3 },
  { replaced: 0.3, rate: 0.2, setPoint: 0.6, work: 0.8, seed: 4 },
];

const managers = 200;
const effect = 0.5;

describe('permeability under churn', () => {
  test.each(settings)(
    'settles, on average, where lifting and leaving balance (V8: d $replaced, lK $rate, κ0 $setPoint, K $work)',
    (setting) => {
      const { replaced, rate, setPoint, work } = setting;
      const drawnTo = setPoint + (1 - setPoint) * effect * work;
      const expected =
        ((1 - replaced) * rate * drawnTo + replaced * setPoint) / (1 - (1 - replaced) * (1 - rate));
      const weeks = 600;
      const error = standardError(setting, drawnTo, weeks);
      expect(error).toBeLessThan(0.1 * (drawnTo - expected));
      expect(stray(meanPermeability(setting, weeks), expected, error)).toBeLessThan(luckMost);
    },
  );

  test('is on its way there, from the founding on, as the same order of events says', () => {
    const [setting] = settings.slice(2);
    const { replaced, rate, setPoint } = setting;
    const drawnTo = setPoint + (1 - setPoint) * effect;
    let world = foundChurning(setting);
    let gap = drawnTo - setPoint;
    for (let week = 1; week <= 10; week += 1) {
      world = liveWeeks(world, 1, { clayWork: 1 });
      gap = (1 - replaced) * (1 - rate) * gap + replaced * (drawnTo - setPoint);
      const found = sumOf(world.people.permeability.subarray(0, managers)) / managers;
      // A manager's distance from the mean is at most the whole lift of that week.
      const spread = ((drawnTo - setPoint) * (1 - (1 - rate) ** week)) / 2;
      expect(stray(found, drawnTo - gap, spread / Math.sqrt(managers))).toBeLessThan(luckMost);
    }
  });
});

function foundChurning({ replaced, rate, setPoint, seed }: Setting): ReturnType<typeof foundSmall> {
  return foundSmall(
    [managers, 1],
    {
      ...uneventful,
      turnoverManagers: replaced,
      permeabilityRate: rate,
      permeabilityMean: setPoint,
      permeabilitySpread: 0,
      clayWorkEffect: effect,
      lagRate: 1,
    },
    { key: { high: seed, low: 1991 } },
  );
}

/** Over all managers and `weeks` weeks, after as many as make the founding forgotten. */
function meanPermeability(setting: Setting, weeks: number): number {
  const memory = (1 - setting.replaced) * (1 - setting.rate);
  const forgotten = Math.ceil(30 / (1 - memory));
  let world = liveWeeks(foundChurning(setting), forgotten, { clayWork: setting.work });
  let sum = 0;
  for (let week = 0; week < weeks; week += 1) {
    world = liveWeeks(world, 1, { clayWork: setting.work });
    sum += sumOf(world.people.permeability.subarray(0, managers));
  }
  return sum / (managers * weeks);
}

function standardError(
  { replaced, rate, setPoint }: Setting,
  drawnTo: number,
  weeks: number,
): number {
  const memory = (1 - replaced) * (1 - rate);
  const mean = replaced / (1 - memory);
  const square = replaced / (1 - (1 - replaced) * (1 - rate) * (1 - rate));
  const variance = (square - mean * mean) / (managers * weeks);
  return (drawnTo - setPoint) * Math.sqrt((variance * (1 + memory)) / (1 - memory));
}

function sumOf(column: Float64Array): number {
  return column.reduce((sum, value) => sum + value, 0);
}
