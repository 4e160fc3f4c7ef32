import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attitudes, lifeOf, stretchOf, type Game } from '../../../src/game/index.ts';
import { busyScenario } from '../occasions.ts';
import { gameOf, start, watchQuarters } from '../playing.ts';
import { played, seeds, wishes } from '../wishing.ts';

const weeks = busyScenario.quarters * 13;

function valueNow({ world }: Game, uid: number, attitude: (typeof attitudes)[number]): number {
  return world.people[attitude][world.department.uid.indexOf(uid)];
}

describe('the life of a person', () => {
  test('is told for every week she lived through, and ends where the game ended', () => {
    const game = watchQuarters(start(gameOf(), 'coaching'), 2);
    const life = lifeOf(game, 0, 2);
    expect(life.weeks.map(({ week }) => week)).toEqual(Array.from({ length: 26 }, (_, at) => at));
    for (const attitude of attitudes) {
      expect(life.weeks.at(-1)?.explanation[attitude]?.after).toBe(valueNow(game, 0, attitude));
    }
    expect(life.weeks.at(-1)?.practises).toBe(game.world.people.practice[0] === 1);
  });

  test('adds up, cause by cause, over any stretch of any game, whatever was ordered in it', () => {
    const stretches = fc.tuple(fc.nat(weeks - 1), fc.nat(weeks - 1), fc.nat(6));
    fc.assert(
      fc.property(seeds, wishes, stretches, (seed, wanted, [one, other, uid]) => {
        const game = played(seed, wanted);
        const life = lifeOf(game, uid, busyScenario.quarters);
        const [from, until] = one <= other ? [one, other + 1] : [other, one + 1];
        for (const attitude of attitudes) {
          const stretch = stretchOf(life, attitude, from, until);
          if (stretch === null) continue;
          const sum = stretch.terms.reduce((total, { amount }) => total + amount, 0);
          expect(Math.abs(stretch.before + sum - stretch.after)).toBeLessThan(1e-10);
          const isToTheEnd = until === weeks;
          const end = isToTheEnd ? valueNow(game, uid, attitude) : stretch.after;
          expect(stretch.after).toBe(end);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of two stretches side by side is that of both together', () => {
    const game = played('11', fc.sample(wishes, { seed: 3, numRuns: 1 })[0]);
    const life = lifeOf(game, 1, busyScenario.quarters);
    const whole = stretchOf(life, 'trust', 5, 40);
    const first = stretchOf(life, 'trust', 5, 13);
    const second = stretchOf(life, 'trust', 13, 40);
    expect(first?.before).toBe(whole?.before);
    expect(first?.after).toBe(second?.before);
    expect(second?.after).toBe(whole?.after);
  });

  test('has no permeability for somebody who passes nothing on', () => {
    const game = watchQuarters(gameOf(), 1);
    const employee = game.world.department.size - 1;
    expect(stretchOf(lifeOf(game, employee, 1), 'permeability', 0, 13)).toBeNull();
    expect(stretchOf(lifeOf(game, employee, 1), 'trust', 0, 13)).not.toBeNull();
  });
});
