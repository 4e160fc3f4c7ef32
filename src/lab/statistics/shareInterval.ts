/** A share of independent trials with the interval of Wilson (1927), which stays within 0 and 1. */
import type { Estimate } from './estimate.ts';

const normalPoint = 1.959963984540054;

export function shareInterval(successes: number, trials: number): Estimate {
  const value = successes / trials;
  const square = normalPoint * normalPoint;
  const centre = value + square / (2 * trials);
  const reach =
    normalPoint * Math.sqrt((value * (1 - value)) / trials + square / (4 * trials * trials));
  const scale = 1 + square / trials;
  return { value, interval: [(centre - reach) / scale, (centre + reach) / scale] };
}
