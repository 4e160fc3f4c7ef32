/** The game of a picture, at its week and at the week before: what happens in between is shown too. */
import { openGame, rowOfSeat, runQuarter, stepWeek, type Game } from '../../src/game/index.ts';
import { strategyNamed } from '../../src/lab/index.ts';
import { decideBy } from '../../src/lab/strategies/strategy.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import type { Near, Shot } from './shots.ts';

export type Played = { readonly before: Game; readonly now: Game };

export function playShot(scenario: Scenario, { strategy: name, week }: Shot): Played {
  const strategy = strategyNamed(scenario, name);
  let now = openGame(scenario);
  let before = now;
  while (now.world.week < week) {
    if (now.phase === 'ended') throw new RangeError(`${scenario.id} is over before week ${week}`);
    if (now.phase === 'deciding') {
      now = runQuarter(decideBy(strategy, now));
    } else {
      before = now;
      now = stepWeek(now);
    }
  }
  return { before, now };
}

/** @returns null where nobody sits there now */
export function rowNear({ scenario, world }: Game, { seat, person }: Near): number | null {
  const { department } = world;
  const manager = rowOfSeat(scenario, department, seat);
  if (manager === null || person === null) return manager;
  const team = department.teamLed[manager];
  const row = department.teamStart[team] + person;
  return row < department.teamStart[team + 1] ? row : null;
}
