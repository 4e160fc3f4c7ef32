import { weeksPerQuarter, type Game } from '../../game/index.ts';
import type { Truth } from '../../model/index.ts';

export type OverTime = {
  readonly game: Game;
  /** The year on, its first the week in which the leader left; empty while it is not known. */
  readonly later: readonly Truth[];
};

/** The game and the year after it, each week once. */
export function weeksOf({ game, later }: OverTime): readonly Truth[] {
  return [...game.truth, ...later.slice(1)];
}

export function quartersIn(weeks: readonly Truth[]): number {
  return Math.ceil(weeks[weeks.length - 1].week / weeksPerQuarter);
}

/** The founding, and the last week of every quarter. */
export function atQuarterEnds(weeks: readonly Truth[]): readonly Truth[] {
  return weeks.filter(({ week }) => week % weeksPerQuarter === 0);
}
