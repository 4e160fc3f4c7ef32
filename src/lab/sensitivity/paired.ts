/**
 * Paired arms: all live on the same luck, seed by seed, so that the difference between two is the
 * arm's doing and not the seed's. The first arm is the one that all others are held against.
 */
import { keysFrom } from '../reference.ts';
import { meanInterval } from '../statistics/meanInterval.ts';
import { meanOf } from '../statistics/spread.ts';
import type { Outcome } from '../experiment.ts';
import { playArm, type Arm, type Setting } from './setting.ts';
import { rounded } from './study.ts';

/** Runs go seed by seed, and within a seed arm by arm. */
export function playPaired(
  setting: Setting,
  arms: readonly Arm[],
  seed: string,
  seeds: number,
): (at: number) => Outcome {
  const keys = keysFrom(seed, seeds);
  return (at) => playArm(setting, arms[at % arms.length], keys[Math.floor(at / arms.length)]);
}

/** One output of one arm, seed by seed. */
export function outputOf(
  outcomes: readonly Outcome[],
  arms: number,
  arm: number,
  output: number,
): readonly number[] {
  return outcomes.filter((_, at) => at % arms === arm).map((outcome) => outcome[output]);
}

export function meanOutput(
  outcomes: readonly Outcome[],
  arms: number,
  arm: number,
  output: number,
): number {
  return rounded(meanOf(outputOf(outcomes, arms, arm, output)));
}

/** The mean of one arm less another, with half the width of its 95 % interval. */
export function difference(
  outcomes: readonly Outcome[],
  arms: number,
  [arm, from]: readonly [number, number],
  output: number,
): { readonly value: number; readonly reach: number } {
  const before = outputOf(outcomes, arms, from, output);
  const { value, interval } = meanInterval(
    outputOf(outcomes, arms, arm, output).map((after, at) => after - before[at]),
  );
  return { value: rounded(value), reach: rounded(interval[1] - value) };
}
