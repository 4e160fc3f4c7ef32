/**
 * V9: what of the voices below reaches the top. Her own manager hears a person with chance κ, and
 * each manager above lets it through again with chance κ: H managers, volume κ^H. Each of those H
 * also drops bad news with chance μ, so that the good are pos / (pos + neg·(1−μ)^H) of what arrives.
 */
import { describe, expect, test } from 'vitest';
import { saidIn } from '../../../src/game/index.ts';
import { camps, voices, type World } from '../../../src/model/index.ts';
import { luckMost, stray, strayOfCount } from '../chance.ts';
import { foundSmall, liveWeeks, uneventful } from '../worlds.ts';

const silent = voices.indexOf('silent');
const resister = camps.indexOf('resister');

type Setting = {
  readonly spans: readonly number[];
  readonly permeability: number;
  readonly loss: number;
  readonly seed: number;
};

const settings: readonly Setting[] = [
  { spans: [3, 3, 30], permeability: 0.7, loss: 0.3, seed: 1 },
  { spans: [2, 2, 2, 40], permeability: 0.85, loss: 0.2, seed: 2 },
  { spans: [300], permeability: 0.4, loss: 0.5, seed: 3 },
  { spans: [4, 60], permeability: 0.5, loss: 0.45, seed: 4 },
  { spans: [2, 2, 2, 2, 20], permeability: 1, loss: 0.1, seed: 5 },
];

describe.each(settings)(
  'of the voices raised (V9: κ $permeability, μ $loss, spans $spans)',
  (setting) => {
    const managersAbove = setting.spans.length - 1;
    const climbs = setting.permeability ** managersAbove;
    const kept = (1 - setting.loss) ** managersAbove;
    const { good, bad, goodTold, badTold } = listen(setting, 40);

    test('κ^H reach the top, and of bad news (1−μ)^H of these', () => {
      expect(Math.min(good, bad)).toBeGreaterThan(1000);
      expect(strayOfCount(goodTold, good, climbs)).toBeLessThan(luckMost);
      expect(strayOfCount(badTold, bad, climbs * kept)).toBeLessThan(luckMost);
    });

    test('those that reach it sound better, by as much as bad news is lost', () => {
      const expected = good / (good + bad * kept);
      // A share of two binomial counts, to the first order in their errors.
      const varianceOfGood = good * climbs * (1 - climbs);
      const varianceOfBad = bad * climbs * kept * (1 - climbs * kept);
      const error =
        Math.sqrt((1 - expected) ** 2 * varianceOfGood + expected ** 2 * varianceOfBad) /
        (climbs * (good + bad * kept));
      expect(error).toBeLessThan(0.02);
      expect(stray(goodTold / (goodTold + badTold), expected, error)).toBeLessThan(luckMost);
    });
  },
);

type Heard = {
  /** Raised by employees: bad news is what resisters say. */
  readonly good: number;
  readonly bad: number;
  readonly goodTold: number;
  readonly badTold: number;
};

function listen(setting: Setting, weeks: number): Heard {
  let world = foundTalking(setting);
  let good = 0;
  let bad = 0;
  let goodTold = 0;
  let badTold = 0;
  for (let week = 0; week < weeks; week += 1) {
    world = liveWeeks(world, 1);
    for (let row = 0; row < world.department.size; row += 1) {
      if (world.people.voice[row] === silent) continue;
      if (world.people.camp[row] === resister) bad += 1;
      else good += 1;
    }
    for (const { said } of saidIn(world)) {
      goodTold += said.goodNews;
      badTold += said.badNews;
    }
  }
  return { good, bad, goodTold, badTold };
}

/** Employees speak every week, whatever comes of it; managers, who have fewer above them, never. */
function foundTalking({ spans, permeability, loss, seed }: Setting): World {
  const world = foundSmall(
    spans,
    {
      ...uneventful,
      permeabilityMean: permeability,
      permeabilitySpread: 0,
      voiceRate: 1,
      trustMean: 1,
      trustSpread: 0,
      heardTrust: 0,
      ignoredTrust: 0,
      badNewsLoss: loss,
    },
    { camps: [0.2, 0.3, 0.5], key: { high: seed, low: 2003 } },
  );
  const { teamLed } = world.department;
  for (let row = 0; row < world.department.size; row += 1) {
    if (teamLed[row] >= 0) world.people.trust[row] = 0;
  }
  return world;
}
