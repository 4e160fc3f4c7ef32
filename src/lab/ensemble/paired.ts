/** Two plans on the same lucks: seed by seed, what one came to beyond the other. */
import type { Estimate } from '../statistics/estimate.ts';
import { meanInterval } from '../statistics/meanInterval.ts';
import { meanOf } from '../statistics/spread.ts';
import { byMeasure, type ByMeasure, type RunOutcome } from './outcome.ts';

export type Paired = {
  readonly a: number;
  readonly b: number;
  /** a less b: the mean of the differences; no interval from fewer seeds than six. */
  readonly difference: number;
  readonly interval: Estimate['interval'] | null;
  /** Seeds in which a comes to more, and in which to less. */
  readonly more: number;
  readonly less: number;
};

const intervalLeast = 6;

/** @param as and bs over the same seeds in the same order */
export function pairOutcomes(
  as: readonly RunOutcome[],
  bs: readonly RunOutcome[],
): ByMeasure<Paired> {
  return byMeasure((measure) =>
    pairValues(
      as.map((a) => a[measure]),
      bs.map((b) => b[measure]),
    ),
  );
}

/** @param as and bs over the same seeds in the same order */
export function pairValues(as: readonly number[], bs: readonly number[]): Paired {
  const differences = as.map((a, at) => a - bs[at]);
  const count = (holds: (difference: number) => boolean): number =>
    differences.filter(holds).length;
  return {
    a: meanOf(as),
    b: meanOf(bs),
    difference: meanOf(differences),
    interval: meanWithin(differences).interval,
    more: count((difference) => difference > 0),
    less: count((difference) => difference < 0),
  };
}

/** A mean over seeds; no interval from fewer of them than six. */
export function meanWithin(values: readonly number[]): {
  readonly mean: number;
  readonly interval: Estimate['interval'] | null;
} {
  return {
    mean: meanOf(values),
    interval: values.length < intervalLeast ? null : meanInterval(values).interval,
  };
}
