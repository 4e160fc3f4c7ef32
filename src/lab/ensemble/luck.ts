/** Luck or skill: one plan on many lucks, and where one run lies among them. */
import type { Estimate } from '../statistics/estimate.ts';
import { meanInterval } from '../statistics/meanInterval.ts';
import { quantile } from '../statistics/quantile.ts';
import { meanOf, varianceOf } from '../statistics/spread.ts';
import type { Measure, RunOutcome } from './outcome.ts';

/** The seeds on which a plan is tried unless somebody names others. */
export const luckSeeds: readonly string[] = Array.from({ length: 100 }, (_, at) => String(at + 1));

/** One's own luck is no other: the seed that was played is left out of those it is held against. */
export function seedsBeside(own: string, seeds: readonly string[] = luckSeeds): readonly string[] {
  return seeds.filter((seed) => seed !== own);
}

export type Luck = {
  readonly runs: number;
  readonly own: number;
  /** Share of the runs that came to less than one's own; those that came to as much count half. */
  readonly below: number;
  /** What the plan comes to on the average of all luck; no interval from fewer runs than six. */
  readonly mean: number;
  readonly interval: Estimate['interval'] | null;
  /** How far luck alone moves it: the standard deviation, and where the middle nine in ten lie. */
  readonly deviation: number;
  readonly middle: readonly [number, number];
};

const intervalLeast = 6;

/** @param outcomes of one plan, at least two, without one's own run */
export function luckOf(outcomes: readonly RunOutcome[], own: RunOutcome, measure: Measure): Luck {
  const values = outcomes.map((outcome) => outcome[measure]);
  const mine = own[measure];
  const less = values.filter((value) => value < mine).length;
  const same = values.filter((value) => value === mine).length;
  return {
    runs: values.length,
    own: mine,
    below: (less + same / 2) / values.length,
    mean: meanOf(values),
    interval: values.length < intervalLeast ? null : meanInterval(values).interval,
    deviation: Math.sqrt(varianceOf(values)),
    middle: [quantile(values, 0.05), quantile(values, 0.95)],
  };
}
