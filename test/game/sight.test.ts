import { describe, expect, test } from 'vitest';
import {
  accountNow,
  aimChoices,
  climbOn,
  debriefOf,
  decisionNow,
  openDecisions,
  report,
  runQuarter,
  sightOf,
  stepWeek,
  survey,
  tellsOf,
  whyNot,
  type Game,
  type Sight,
} from '../../src/game/index.ts';
import { columnNames, fingerprint, measure } from '../../src/model/index.ts';
import { busyScenario } from './occasions.ts';
import { atBranch, gameOf, start, watchQuarter, watchQuarters } from './playing.ts';

const busy = (): Game => watchQuarter(start(gameOf(busyScenario), 'mentors', atBranch(1)));

describe('a sight', () => {
  test('gives the game back once it has ended, and not a week earlier', () => {
    let game = runQuarter(watchQuarters(gameOf(), 3));
    while (game.phase === 'watching') {
      expect(debriefOf(sightOf(game))).toBeNull();
      game = stepWeek(game);
    }
    expect(game.phase).toBe('ended');
    expect(debriefOf(sightOf(game))).toBe(game);
  });

  test('is not taken for another by who copies it', () => {
    const sight = sightOf(watchQuarters(gameOf(), 4));
    expect(debriefOf({ ...sight })).toBeNull();
  });

  test('holds no figure that is true of somebody, or of all', () => {
    const game = busy();
    const { scenario: _, ...sight } = sightOf(game);
    const seen = numbersIn(sight);
    expect(seen.size).toBeGreaterThan(0);
    expect(trueOf(game).filter((figure) => seen.has(figure))).toEqual([]);
    // The same look at the game itself finds them.
    const all = numbersIn({ world: game.world, truth: game.truth });
    expect(trueOf(game).every((figure) => all.has(figure))).toBe(true);
  });

  test('lets the rules answer as the game does', () => {
    const game = busy();
    const sight = sightOf(game);
    expect(accountNow(sight)).toEqual(accountNow(game));
    expect(openDecisions(sight)).toEqual(openDecisions(game));
    for (const policy of game.scenario.policies) {
      expect(aimChoices(sight, policy, 3)).toEqual(aimChoices(game, policy, 3));
      for (const aim of aimChoices(game, policy, 3)) {
        const decision = decisionNow(game, 'start', policy.id, aim);
        expect(whyNot(sight, decision)).toEqual(whyNot(game, decision));
      }
    }
  });

  test('tells what a manager says and nothing of an employee', () => {
    const sight = sightOf(gameOf());
    expect(tellsOf(sight, 0)).toBeGreaterThanOrEqual(0);
    expect(tellsOf(sight, sight.world.department.size - 1)).toBeNull();
  });
});

test('reading whatever is reported changes nothing of the run', () => {
  const read = (game: Game): void => {
    const before = fingerprint(game.world);
    const sight: Sight = sightOf(game);
    for (let row = 0; row < game.world.department.size; row += 1) tellsOf(sight, row);
    report(game.climb, game.world);
    climbOn(game.climb, game.world);
    survey(game.world, { ...game.scenario.levers, measurement: 1 });
    expect(fingerprint(game.world)).toBe(before);
  };
  let unread = runQuarter(start(gameOf(busyScenario), 'pulse'));
  let game = unread;
  while (game.phase === 'watching') {
    read(game);
    game = stepWeek(game);
    unread = stepWeek(unread);
  }
  expect(fingerprint(game.world)).toBe(fingerprint(unread.world));
  expect(game.quarterReports).toEqual(unread.quarterReports);
});

/** Whatever is true with so many digits that nothing else comes to it by chance. */
function trueOf({ world, truth }: Game): readonly number[] {
  const people = columnNames
    .filter((name) => name !== 'ageYears')
    .flatMap((name) => Array.from(world.people[name]));
  const means = [measure(world), ...truth].flatMap((week) => Array.from(numbersIn(week)));
  return [...people, ...means].filter((value) => !Number.isInteger(value * 1e6));
}

function numbersIn(value: unknown): ReadonlySet<number> {
  if (typeof value === 'number') return new Set([value]);
  if (value === null || typeof value !== 'object') return new Set();
  return new Set(Object.values(value).flatMap((part: unknown) => Array.from(numbersIn(part))));
}
