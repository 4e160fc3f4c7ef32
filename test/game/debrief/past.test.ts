import { expect, test } from 'vitest';
import { pastOf, replay } from '../../../src/game/index.ts';
import { played, settingOf, start } from './plays.ts';

const scenario = settingOf({});

test('a past runs on for a year without its leader, with and without her decisions', () => {
  const { game, later, untouched } = played([start(1, 'thaw')]);
  expect(game.truth).toHaveLength(6 * 13 + 1);
  expect(later.truth).toHaveLength(4 * 13 + 1);
  expect(untouched.map(({ week }) => week)).toEqual(
    Array.from({ length: 10 * 13 + 1 }, (_, at) => at),
  );
  expect(untouched[6 * 13].permeability).toBeLessThan(game.truth[6 * 13].permeability);
});

test('where nothing was decided, the game is held against itself', () => {
  const { game, later, untouched } = played([]);
  expect(untouched.slice(0, game.truth.length)).toEqual(game.truth);
  expect(untouched.slice(game.truth.length)).toEqual(later.truth.slice(1));
});

test('what was only predicted changes nothing of that', () => {
  const predicted = played([{ quarter: 1, kind: 'predict', question: 0, says: 'up' }]);
  expect(predicted.untouched).toEqual(played([]).untouched);
});

test('a game of which only the quarters were noted has the same past', () => {
  const run = replay(scenario, scenario.seed, [start(2, 'order')], { record: 'quarters' });
  if (run.kind === 'refused') throw new Error('refused');
  const past = pastOf(run.game);
  expect(past.game.truth).toEqual(played([start(2, 'order')]).game.truth);
});
