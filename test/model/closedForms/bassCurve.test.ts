/**
 * V4: where only the practice of others counts, practice spreads as Bass (1969) says: of those who
 * do not yet practise, a share p + q·(share who do) starts each week.
 */
import { describe, expect, test } from 'vitest';
import { noLevers, openWorkbench, step, type Parameters } from '../../../src/model/index.ts';
import { luckMost, stray } from '../chance.ts';
import { foundSmall, mean, uneventful } from '../worlds.ts';

const teamSize = 20_000;

type Setting = { readonly own: number; readonly others: number; readonly weeks: number };

const settings: readonly Setting[] = [
  { own: 0.02, others: 0.04, weeks: 55 },
  { own: 0.01, others: 0.03, weeks: 85 },
  { own: 0.025, others: 0.015, weeks: 60 },
];

const onlyOthersCount: Partial<Parameters> = {
  ...uneventful,
  enthusiasmOnPractice: 0,
  usefulnessOnPractice: 0,
  signalOnPractice: 0,
  trustOnPractice: 0,
  concernOnPractice: 0,
  constraintOnPractice: 0,
  fatigueOnPractice: 0,
  teammateWeight: 1,
  startRate: 1,
};

describe('practice that only others bring about', () => {
  test.each(settings)(
    'is, within the luck of one team of 20,000, the Bass curve in steps of a week, and so within .01 of the curve (V4: p $own, q $others)',
    (setting) => {
      const team = practiceOf(setting, 1);
      for (const [week, { share, error }] of recursion(setting).entries()) {
        expect(stray(team[week], share, error)).toBeLessThan(luckMost);
        expect(Math.abs(share - bass(setting, week))).toBeLessThan(0.01);
      }
    },
  );

  test('is the Bass curve within .01 in the mean of eight teams, whose luck is a third of one’s', () => {
    const [setting] = settings;
    const teams = Array.from({ length: 8 }, (_, seed) => practiceOf(setting, seed));
    for (let week = 1; week <= setting.weeks; week += 1) {
      const together = mean(teams.map((team) => team[week]));
      expect(Math.abs(together - bass(setting, week))).toBeLessThan(0.01);
    }
  });
});

/** Week by week, from the founding on. */
function practiceOf(setting: Setting, seed: number): readonly number[] {
  let world = foundSmall(
    [teamSize],
    { ...onlyOthersCount, peersOnPractice: setting.others, threshold: -setting.own },
    { key: { high: seed, low: 1969 } },
  );
  const bench = openWorkbench(world);
  const shares = [0];
  for (let week = 1; week <= setting.weeks; week += 1) {
    world = step(world, noLevers, bench);
    shares.push(mean(world.people.practice));
  }
  return shares;
}

function bass({ own, others }: Setting, week: number): number {
  const decay = Math.exp(-(own + others) * week);
  return (1 - decay) / (1 + (others / own) * decay);
}

/** The same in steps of a week, with the standard error of one team: chance adds to it, and feedback carries it on. */
function recursion({
  own,
  others,
  weeks,
}: Setting): readonly { readonly share: number; readonly error: number }[] {
  let share = 0;
  let variance = 0;
  const path = [{ share, error: 0 }];
  // One is not counted among one's own teammates.
  const pull = (others * teamSize) / (teamSize - 1);
  for (let week = 0; week < weeks; week += 1) {
    const chance = own + pull * share;
    const carried = 1 - chance + (1 - share) * pull;
    variance = carried * carried * variance + ((1 - share) * chance * (1 - chance)) / teamSize;
    share += (1 - share) * chance;
    path.push({ share, error: Math.sqrt(variance) });
  }
  return path;
}
