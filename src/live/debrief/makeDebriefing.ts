/** All of a debrief that takes a machine more than a moment. */
import {
  campMoves,
  observationsOf,
  openGame,
  overallOf,
  pastOf,
  scorecardOf,
  weeksPerQuarter,
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

/** @param progress told now and then how much is done, from 0 to 1 */
export function makeDebriefing(over: Game, progress: (share: number) => void): Debriefing {
  const past = pastOf(over, ({ week }) => {
    if (week % weeksPerQuarter === 0) progress(week / over.world.week);
  });
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
