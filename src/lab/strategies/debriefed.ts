/** What the debrief says of a strategy: whether the lessons of a game are those that it means to teach. */
import {
  observationsOf,
  openGame,
  overallOf,
  pastOf,
  playQuarter,
  scorecardOf,
  type Mark,
  type Overall,
} from '../../game/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { decideBy, type Strategy } from './strategy.ts';

export type Debriefed = {
  readonly overall: Overall;
  readonly marks: readonly Mark[];
  /** By their ids. */
  readonly traps: readonly string[];
};

export function debriefStrategy(scenario: Scenario, strategy: Strategy, seed: string): Debriefed {
  let game = openGame(scenario, seed);
  while (game.phase !== 'ended') game = playQuarter(decideBy(strategy, game), 'weeks');
  const past = pastOf(game);
  return {
    overall: overallOf(past),
    marks: scorecardOf(past),
    traps: observationsOf(past).flatMap(({ id, kind }) => (kind === 'trap' ? [id] : [])),
  };
}
