import type { Scenario } from '../scenario/index.ts';
import { openGame, runQuarter, stepWeek, type Game } from './game.ts';
import type { Journal } from './journal.ts';
import { firstRefusal, type Refusal } from './whyNot.ts';

export type Replay =
  | { readonly kind: 'game'; readonly game: Game }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Plays a whole journal with nobody watching, through the same functions as a watched game.
 * @param quarters how many to run, at most the scenario's own
 */
export function replay(
  scenario: Scenario,
  seed: string,
  journal: Journal,
  quarters: number = scenario.quarters,
): Replay {
  const refusal = firstRefusal(scenario, journal);
  if (refusal !== null) return { kind: 'refused', refusal };
  let game: Game = { ...openGame(scenario, seed), journal };
  for (let quarter = 1; quarter <= quarters && game.phase !== 'ended'; quarter += 1) {
    game = runQuarter(game);
    while (game.phase === 'watching') game = stepWeek(game);
  }
  return { kind: 'game', game };
}
