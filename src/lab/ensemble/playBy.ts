import { openGame, playQuarter, type Game, type Visit } from '../../game/index.ts';
import type { Scenario } from '../../scenario/index.ts';

/** Whoever decides: sees the game as a quarter opens, and gives it back with what she decided. */
export type Player = (game: Game) => Game;

export type Played = {
  readonly game: Game;
  /** Over the whole of it, in truth. */
  readonly incidents: number;
};

export type PlayOptions = {
  /** How many quarters to run. */
  readonly quarters?: number;
  /** Truth of every week, or only of the last week of each quarter: the same bits, but faster. */
  readonly record?: 'weeks' | 'quarters';
  readonly visit?: Visit;
  /** Sees the game after each quarter. */
  readonly visitQuarter?: (game: Game) => void;
};

/** A game from its first week, with nobody watching. */
export function playBy(
  scenario: Scenario,
  seed: string,
  player: Player,
  { quarters = scenario.quarters, record = 'quarters', visit, visitQuarter }: PlayOptions = {},
): Played {
  let game = openGame(scenario, seed);
  let incidents = 0;
  while (game.phase !== 'ended' && game.quarter <= quarters) {
    game = playQuarter(player(game), record, visit);
    incidents += game.tally.reduce((sum, counts) => sum + counts.incidents, 0);
    visitQuarter?.(game);
  }
  return { game, incidents };
}
