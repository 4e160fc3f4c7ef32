import { expect, test } from 'vitest';
import { leversAt, passagesOf } from '../../../src/game/index.ts';
import { noLevers } from '../../../src/model/index.ts';
import { atTier, gameOf, start, watchQuarter, watchQuarters } from '../playing.ts';
import { policyWith } from '../tinyScenario.ts';

test('where nothing is said, nothing is heard', () => {
  const silent = passagesOf(watchQuarters(gameOf({ levers: noLevers }), 1))[0];
  expect(silent.said).toBe(0);
  expect(silent.tiers.map(({ name }) => name.en)).toEqual(['Directors', 'Managers', 'Employees']);
});

test('what is said is the mean of the lever over the weeks of its quarter', () => {
  const game = watchQuarters(start(gameOf(), 'town-halls'), 2);
  const [first, second] = passagesOf(game);
  const weeks = Array.from({ length: 13 }, (_, week) => leversAt(game, week).signal);
  expect(first.said).toBeCloseTo(weeks.reduce((sum, each) => sum + each, 0) / 13, 12);
  expect(first.said).toBeGreaterThan(second.said);
});

test('what is heard is the mean of the true weeks, tier by tier', () => {
  const game = watchQuarters(start(gameOf(), 'town-halls'), 1);
  const [{ tiers }] = passagesOf(game);
  const lowest = game.truth.slice(1).map(({ signalByTier }) => signalByTier[2]);
  expect(tiers[2].heard).toBeCloseTo(lowest.reduce((sum, each) => sum + each, 0) / 13, 12);
  expect(tiers[2].permeability).toBeNull();
});

test('a tier that is removed falls silent, and the others keep their names', () => {
  const flatten = policyWith('flatten', { aims: ['tier'], restructure: 'removeTier' });
  const before = watchQuarter(gameOf({ policies: [flatten] }));
  const after = watchQuarter(start(before, 'flatten', atTier(2)));
  const [first, second] = passagesOf(after);
  expect(first.tiers.map(({ heard }) => heard === null)).toEqual([false, false, false]);
  expect(second.tiers.map(({ heard }) => heard === null)).toEqual([false, true, false]);
  expect(second.tiers[2].heard).toBe(
    meanOf(after.truth.slice(14).map((week) => week.signalByTier[1])),
  );
});

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}
