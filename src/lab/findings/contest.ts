/**
 * Sobol indices of the contest of impediments, from runs that any worker can play. Luck is a factor
 * of its own, beside the stated ones: within a row all runs live on the same luck but the one that
 * exchanges it, so its index is the floor below which no factor can be told from chance.
 */
import type { Key } from '../../model/index.ts';
import type { Outcome } from '../experiment.ts';
import { keysFrom } from '../reference.ts';
import { bootstrap } from '../statistics/bootstrap.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { saltelliDesign } from '../statistics/saltelli.ts';
import { sobolIndices } from '../statistics/sobol.ts';
import { factors, outputs, playImpediments, type Surroundings } from './impediments.ts';

/** The coordinate of luck in a point of the design, after those of the factors. */
export const luck = factors.length;

export type Contest = {
  readonly runs: number;
  readonly play: (at: number) => Outcome;
  /** For each swap its total index, and any further statistic of them, on the same resamples. */
  readonly judge: (
    outcomes: readonly Outcome[],
    output: (typeof outputs)[number],
    further: (totals: readonly number[]) => readonly number[],
  ) => { readonly totals: readonly Estimate[]; readonly further: readonly Estimate[] };
};

/** @param swaps the factors of which each index is wanted, one or several at once */
export function contest(
  seed: string,
  rows: number,
  swaps: readonly (readonly number[])[],
  surroundings: Surroundings = {},
): Contest {
  const [designKey, resampleKey, ...keys] = keysFrom(seed, 2 + 2 * rows);
  const design = saltelliDesign(designKey, factors.length + 1, rows, swaps);
  const perRow = design.runs / rows;
  return {
    runs: design.runs,
    play: (at) => {
      const row = Math.floor(at / perRow);
      const key = keyOf(at % perRow, swaps, keys[2 * row], keys[2 * row + 1]);
      return playImpediments(design.pointOf(at), key, surroundings);
    },
    judge: (outcomes, output, further) => {
      const answers = outcomes.map((outcome) => outcome[outputs.indexOf(output)]);
      const estimates = bootstrap(resampleKey, rows, (chosen) => {
        const { total } = sobolIndices(design, answers, chosen);
        return [...total, ...further(total)];
      });
      return { totals: estimates.slice(0, swaps.length), further: estimates.slice(swaps.length) };
    },
  };
}

/** Whose luck a run lives on: that of A, but for B itself and for the swap that exchanges it. */
function keyOf(place: number, swaps: readonly (readonly number[])[], a: Key, b: Key): Key {
  if (place === 0) return a;
  return place === 1 || swaps[place - 2].includes(luck) ? b : a;
}
