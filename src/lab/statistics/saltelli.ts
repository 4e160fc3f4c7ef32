/**
 * The runs that Sobol indices are estimated from (Saltelli et al. 2010): for each row two unrelated
 * points A and B, and for each swap the point A with some of its factors taken from B. A swap of one
 * factor tells that factor's indices, a swap of several those of the group.
 */
import type { Key } from '../../model/index.ts';
import { latinHypercube, type Point } from './latinHypercube.ts';

export type SaltelliDesign = {
  readonly rows: number;
  /** The factors that each swap takes from B. */
  readonly swaps: readonly (readonly number[])[];
  /** Row by row: A, B, then the swaps in their order. */
  readonly runs: number;
  readonly pointOf: (at: number) => Point;
};

export function saltelliDesign(
  key: Key,
  factors: number,
  rows: number,
  swaps: readonly (readonly number[])[],
): SaltelliDesign {
  const pairs = latinHypercube(key, rows, 2 * factors);
  const runsOfRow = runsOfEachRow(swaps.length);
  return {
    rows,
    swaps,
    runs: rows * runsOfRow,
    pointOf: (at) => {
      const pair = pairs[Math.floor(at / runsOfRow)];
      const a = pair.slice(0, factors);
      const b = pair.slice(factors);
      const place = at % runsOfRow;
      if (place === 0) return a;
      if (place === 1) return b;
      const swapped = swaps[place - 2];
      return a.map((value, factor) => (swapped.includes(factor) ? b[factor] : value));
    },
  };
}

export function runsOfEachRow(swaps: number): number {
  return swaps + 2;
}

/** Every factor by itself: the swaps of an ordinary study. */
export function eachFactor(factors: number): readonly (readonly number[])[] {
  return Array.from({ length: factors }, (_, factor) => [factor]);
}
