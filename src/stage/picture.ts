/** What of a department is painted, and what lies between two weeks: derived by comparing, stored nowhere else. */
import { leversAt, type Game } from '../game/index.ts';
import type { World } from '../model/index.ts';

export type Picture = {
  readonly world: World;
  /** How loudly the top speaks. */
  readonly top: number;
};

export function pictureOf(game: Game): Picture {
  const { world } = game;
  // The week that was lived last; before the first, what the decisions so far would begin with.
  return { world, top: leversAt(game, Math.max(0, world.week - 1)).signal };
}

/** The signal of everybody a share of the way from one week to the next. */
export function signalBetween(from: Picture, to: Picture, share: number): (row: number) => number {
  const before = from.world.people.signal;
  const after = to.world.people.signal;
  if (before.length !== after.length) return (row) => after[row];
  return (row) => before[row] + (after[row] - before[row]) * share;
}

/** Small signals are seen too: the eye reads area, so strength grows with the root. */
export function strengthOf(signal: number): number {
  return signal < 0.004 ? 0 : Math.sqrt(Math.min(1, signal));
}
