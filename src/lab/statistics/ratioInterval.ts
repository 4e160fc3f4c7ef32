/**
 * The ratio of two means over the same seeds, with the interval of Fieller (1954): the ratios at
 * which the paired t test would not tell numerator and ratio times denominator apart. Unlike the
 * delta method it says so when the denominator cannot be told from nothing: the interval is endless.
 */
import type { Estimate } from './estimate.ts';
import { covarianceOf, meanOf, varianceOf } from './spread.ts';
import { studentT } from './studentT.ts';

export function ratioInterval(
  numerators: readonly number[],
  denominators: readonly number[],
): Estimate {
  const seeds = numerators.length;
  const above = meanOf(numerators);
  const below = meanOf(denominators);
  const scale = studentT(seeds - 1) ** 2 / seeds;
  // Inside the interval: square · ratio² − 2 · linear · ratio + constant ≤ 0.
  const square = below * below - scale * varianceOf(denominators);
  const linear = above * below - scale * covarianceOf(numerators, denominators);
  const constant = above * above - scale * varianceOf(numerators);
  const value = above / below;
  if (square <= 0) return { value, interval: [-Infinity, Infinity] };
  const reach = Math.sqrt(Math.max(0, linear * linear - square * constant));
  return { value, interval: [(linear - reach) / square, (linear + reach) / square] };
}
