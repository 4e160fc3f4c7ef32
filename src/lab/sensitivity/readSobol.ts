/**
 * Sobol indices with intervals from resampled rows. A total index is a mean of squares, to which the
 * luck between the two points of a row adds its own variance: that is its floor.
 */
import { keyFromSeed } from '../../game/index.ts';
import { saltelliOf, type SobolSampling } from '../design/sampling.ts';
import { bootstrap } from '../statistics/bootstrap.ts';
import { runsOfEachRow } from '../statistics/saltelli.ts';
import { sobolIndices } from '../statistics/sobol.ts';
import { luckBetween, meansOf, type Answers, type Pair } from './answers.ts';
import type { MethodReading } from './factorReading.ts';

export function readSobol(sampling: SobolSampling, answers: Answers): MethodReading {
  const design = saltelliOf(sampling);
  const means = meansOf(answers);
  const factors = design.swaps.length;
  const key = keyFromSeed(`${sampling.phrase}/resamples`);
  const estimates = bootstrap(key, design.rows, (rows) => {
    const { total, first } = sobolIndices(design, means, rows);
    return [...total, ...first];
  });
  const { variance } = sobolIndices(design, means);
  const pairsOf = (factor: number): readonly Pair[] =>
    Array.from({ length: design.rows }, (_, row) => {
      const from = row * runsOfEachRow(factors);
      return { set: from + 2 + factor, from };
    });
  return {
    factors: Array.from({ length: factors }, (_, factor) => {
      const total = estimates[factor];
      const luck = luckBetween(answers, pairsOf(factor));
      const floor = variance === 0 ? 0 : luck / (2 * variance);
      return {
        estimates: [total, estimates[factors + factor]],
        size: total.value,
        floor,
        isApart: total.interval[0] > floor,
      };
    }),
    pairsOf,
  };
}
