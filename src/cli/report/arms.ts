/** The rows of a table arm by arm: who plays, by which set of parameters, on all the seeds. */
import { layoutOf, meanWithin, quantile, type Estimate } from '../../lab/index.ts';
import type { RowTable } from '../rows/rowTable.ts';

export type Arms = {
  readonly plays: number;
  readonly sets: number;
  readonly seeds: number;
  /** What a column holds for an arm, seed by seed; every arm has the same seeds in the same order. */
  readonly valuesOf: (column: string, play: number, set: number) => readonly number[];
  /** Of a play, seed by seed; where there are several sets, on their average. */
  readonly seedsOf: (column: string, play: number) => readonly number[];
  /** All runs of a play: set by set, and within a set seed by seed. */
  readonly playOf: (column: string, play: number) => readonly number[];
};

/** @param table of all runs of its design */
export function armsOf(table: RowTable): Arms {
  const { sets, seeds } = layoutOf(table.file.design);
  const kept = new Map<string, Float64Array>();
  const columnOf = (column: string): Float64Array => {
    const numbers = kept.get(column) ?? table.numbers(column);
    kept.set(column, numbers);
    return numbers;
  };
  const slice = (column: string, from: number, count: number): readonly number[] =>
    Array.from(columnOf(column).subarray(from, from + count));
  return {
    plays: table.file.design.plays.length,
    sets,
    seeds,
    valuesOf: (column, play, set) => slice(column, (play * sets + set) * seeds, seeds),
    seedsOf: (column, play) => {
      const values = slice(column, play * sets * seeds, sets * seeds);
      return Array.from({ length: seeds }, (_, seed) => {
        const ofSeed = Array.from({ length: sets }, (_set, set) => values[set * seeds + seed]);
        return meanWithin(ofSeed).mean;
      });
    },
    playOf: (column, play) => slice(column, play * sets * seeds, sets * seeds),
  };
}

export type Summary = {
  readonly values: readonly number[];
  readonly mean: number;
  /** Of the mean; null from fewer seeds than an interval can be had from. */
  readonly interval: Estimate['interval'] | null;
  /** Below which 5, 25, 50, 75 and 95 % of the seeds lie. */
  readonly band: Band;
};

export type Band = readonly [number, number, number, number, number];

export function summaryOf(values: readonly number[]): Summary {
  return { values, ...meanWithin(values), band: bandOf(values) };
}

export function bandOf(values: readonly number[]): Band {
  const at = (share: number): number => quantile(values, share);
  return [at(0.05), at(0.25), at(0.5), at(0.75), at(0.95)];
}
