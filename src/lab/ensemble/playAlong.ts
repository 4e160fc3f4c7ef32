import {
  acts,
  decide,
  openGame,
  playQuarter,
  type Game,
  type Journal,
  type Visit,
} from '../../game/index.ts';
import type { Scenario } from '../../scenario/index.ts';

export type PlayedAlong = {
  readonly game: Game;
  /** Over the whole of it, in truth. */
  readonly incidents: number;
  /** Decisions that were not possible. */
  readonly leftOut: number;
};

export type AlongOptions = {
  /** How many quarters to run; what is decided later is then not asked for. */
  readonly quarters?: number;
  /** Truth of every week, or only of the last week of each quarter: the same bits, but faster. */
  readonly record?: 'weeks' | 'quarters';
  readonly visit?: Visit;
  /** Sees the game after each quarter. */
  readonly visitQuarter?: (game: Game) => void;
};

/**
 * Plays a journal as far as it goes: on other luck, or with a decision imagined away, some of the
 * rest may not be possible, and is left out; where it has no answer, the last one stands. A journal
 * that is possible throughout has the bits of its replay.
 */
export function playAlong(
  scenario: Scenario,
  seed: string,
  journal: Journal,
  { quarters = scenario.quarters, record = 'quarters', visit, visitQuarter }: AlongOptions = {},
): PlayedAlong {
  const asked = journal.filter((decision) => acts(decision) && decision.quarter <= quarters);
  let game = openGame(scenario, seed);
  let incidents = 0;
  while (game.phase !== 'ended' && game.quarter <= quarters) {
    for (const decision of asked) {
      if (decision.quarter === game.quarter) game = decide(game, decision);
    }
    game = playQuarter(game, record, visit);
    incidents += game.tally.reduce((sum, counts) => sum + counts.incidents, 0);
    visitQuarter?.(game);
  }
  return { game, incidents, leftOut: asked.length - game.journal.length };
}
