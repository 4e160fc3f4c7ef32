import { describe, expect, test } from 'vitest';
import {
  answerNow,
  beginningOf,
  decide,
  dilemmaNow,
  livedWeeks,
  openGame,
  recordOf,
  runQuarter,
  stepWeek,
  takeBeginning,
  takeWeek,
  type Game,
} from '../../src/game/index.ts';
import { fingerprint } from '../../src/model/index.ts';
import { busyScenario } from './occasions.ts';
import { atManagers, atTier, start, watchQuarter } from './playing.ts';

/** All that can happen to a department happens in one of these quarters. */
const orders: readonly ((game: Game) => Game)[] = [
  (game) => start(start(game, 'coaching'), 'rotate', atTier(2)),
  (game) => start(game, 'replace', atManagers('1.1')),
  (game) => start(start(game, 'delayer', atTier(2)), 'pulse'),
  (game) => game,
];

/** What another thread is told and what it answers are copies. */
function elsewhere(decided: Game): Game {
  const begun = runQuarter(structuredClone(decided));
  const beginning = structuredClone(beginningOf(structuredClone(decided), begun));
  return [...livedWeeks(begun)].reduce(
    (game, lived) => takeWeek(game, structuredClone(lived)),
    takeBeginning(decided, beginning),
  );
}

function answered(game: Game): Game {
  const dilemma = dilemmaNow(game);
  return dilemma === null ? game : decide(game, answerNow(game, dilemma.id, dilemma.answers[0].id));
}

describe('a quarter that was lived elsewhere', () => {
  test.each(['one', 'two', 'three'])('is the same in all that a game has: %s', (seed) => {
    let game = openGame(busyScenario, seed);
    for (const order of orders) {
      const decided = answered(order(game));
      game = watchQuarter(decided);
      const taken = elsewhere(decided);
      expect(taken).toEqual(game);
      expect(fingerprint(taken.world)).toBe(fingerprint(game.world));
      expect(recordOf(taken)).toEqual(recordOf(game));
    }
    expect(game.phase).toBe('ended');
    expect(game.happened.length).toBeGreaterThan(1);
  });

  test('has the events and dilemmas of its own scenario', () => {
    const taken = orders.reduce(
      (game, order) => elsewhere(answered(order(game))),
      openGame(busyScenario, 'one'),
    );
    const own: readonly unknown[] = [...busyScenario.events, ...busyScenario.dilemmas];
    for (const it of taken.happened) {
      expect(own.includes(it.kind === 'event' ? it.event : it.dilemma)).toBe(true);
    }
  });

  test('can be gone on with from any week', () => {
    const begun = runQuarter(answered(start(openGame(busyScenario), 'coaching')));
    const [first, second] = livedWeeks(begun);
    const taken = takeWeek(takeWeek(begun, first), second);
    expect(taken).toEqual(stepWeek(stepWeek(begun)));
    const [third] = livedWeeks(taken);
    expect(takeWeek(taken, third)).toEqual(stepWeek(taken));
  });

  test('leaves the game that it begins from as it was', () => {
    const begun = runQuarter(answered(start(openGame(busyScenario), 'coaching')));
    const before = fingerprint(begun.world);
    const weeks = livedWeeks(begun);
    while (weeks.next().done !== true) expect(fingerprint(begun.world)).toBe(before);
  });
});
