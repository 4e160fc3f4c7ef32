import { acts, decide, type Game, type Journal } from '../../game/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { playBy, type Played, type PlayOptions } from './playBy.ts';

export type PlayedAlong = Played & {
  /** Decisions that were not possible. */
  readonly leftOut: number;
};

/**
 * Plays a journal as far as it goes: on other luck, or with a decision imagined away, some of the
 * rest may not be possible, and is left out; where it has no answer, the last one stands. A journal
 * that is possible throughout has the bits of its replay. What is decided after the quarters that
 * are run is not asked for.
 */
export function playAlong(
  scenario: Scenario,
  seed: string,
  journal: Journal,
  options: PlayOptions = {},
): PlayedAlong {
  const { quarters = scenario.quarters } = options;
  const asked = journal.filter((decision) => acts(decision) && decision.quarter <= quarters);
  const asWritten = (game: Game): Game =>
    asked.filter(({ quarter }) => quarter === game.quarter).reduce(decide, game);
  const played = playBy(scenario, seed, asWritten, options);
  return { ...played, leftOut: asked.length - played.game.journal.length };
}
