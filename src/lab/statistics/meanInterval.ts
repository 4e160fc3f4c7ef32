/**
 * The mean over seeds with its t interval. Of differences between two arms on the same luck this is
 * the paired interval.
 */
import type { Estimate } from './estimate.ts';
import { meanOf, varianceOf } from './spread.ts';
import { studentT } from './studentT.ts';

export function meanInterval(values: readonly number[]): Estimate {
  const value = meanOf(values);
  const reach = studentT(values.length - 1) * Math.sqrt(varianceOf(values) / values.length);
  return { value, interval: [value - reach, value + reach] };
}
