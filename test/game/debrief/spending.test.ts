import { expect, test } from 'vitest';
import { spendingOf } from '../../../src/game/index.ts';
import { gameOf, start, watchQuarters } from '../playing.ts';
import { policyWith } from '../tinyScenario.ts';

test('where nothing is begun, nothing is spent', () => {
  const { byGroup, totalDollars, occasionsDollars } = spendingOf(watchQuarters(gameOf(), 2));
  expect([byGroup.size, totalDollars, occasionsDollars]).toEqual([0, 0, 0]);
});

test('a policy is paid for by its group: its price at first, its upkeep while it runs', () => {
  const letter = policyWith('letter', { group: 'lead', costDollars: 100, upkeepDollars: 40 });
  const survey = policyWith('survey', { group: 'measure', costDollars: 10, upkeepDollars: 0 });
  const game = start(start(gameOf({ policies: [letter, survey] }), 'letter'), 'survey');
  const { byGroup, totalDollars, occasionsDollars } = spendingOf(watchQuarters(game, 3));
  expect(byGroup.get('lead')).toBe(180);
  expect(byGroup.get('measure')).toBe(10);
  expect([totalDollars, occasionsDollars]).toEqual([190, 0]);
});
