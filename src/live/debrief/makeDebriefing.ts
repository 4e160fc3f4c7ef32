/** All of a debrief that takes a machine more than a moment. */
import {
  campMoves,
  observationsOf,
  openGame,
  overallOf,
  pastOf,
  scorecardOf,
  type CampMoves,
  type Game,
  type Mark,
  type Observation,
  type Overall,
  type Past,
} from '../../game/index.ts';

export type Debriefing = Omit<Past, 'game'> & {
  readonly observations: readonly Observation[];
  readonly marks: readonly Mark[];
  readonly overall: Overall;
  /** From the founding to the day on which the leader went. */
  readonly moves: CampMoves;
};

export function makeDebriefing(over: Game): Debriefing {
  const past = pastOf(over);
  const { game, ...lived } = past;
  const founding = openGame(game.scenario, game.seed).world;
  return {
    ...lived,
    observations: observationsOf(past),
    marks: scorecardOf(past),
    overall: overallOf(past),
    moves: campMoves(founding, game.world),
  };
}
