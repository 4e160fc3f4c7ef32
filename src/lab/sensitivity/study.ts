/** A study is runs that can be played in any order, and the rows of a table that come of them. */
import type { Outcome } from '../experiment.ts';

/** A row of results: numbers rounded to what can be read, and the names of what they are about. */
export type Row = Readonly<Record<string, string | number>>;

export type Study = {
  readonly name: string;
  /** How many paired seeds, or trajectories, and from which phrase their luck comes. */
  readonly seeds: number;
  readonly seed: string;
  readonly runs: number;
  /** Pure, and the slow part. */
  readonly play: (at: number) => Outcome;
  /** @param outcomes one for each run, in their order */
  readonly read: (outcomes: readonly Outcome[]) => readonly Row[];
};

/** Five digits after the point: finer than any seed tells apart. */
export function rounded(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
