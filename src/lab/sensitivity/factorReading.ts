import type { Estimate } from '../statistics/estimate.ts';
import type { Pair } from './answers.ts';

/** What a method learns of a factor, and from which pairs of sets. */
export type MethodReading = {
  readonly factors: readonly FactorReading[];
  readonly pairsOf: (factor: number) => readonly Pair[];
};

export type FactorReading = {
  /** One for each statistic of the method. */
  readonly estimates: readonly Estimate[];
  /** By which factors are ranked. */
  readonly size: number;
  /** What the first statistic would come to on luck alone. */
  readonly floor: number;
  readonly isApart: boolean;
};
