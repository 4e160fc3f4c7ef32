/**
 * Any smooth statistic of what is pooled over seeds, with an interval from leaving out one seed at a
 * time (Quenouille 1956; Tukey 1958). The seed is the unit: people of one department are no
 * independent sample. It needs no luck, so the same outcomes give the same interval.
 */
import type { Estimate } from './estimate.ts';
import { varianceOf } from './spread.ts';
import { studentT } from './studentT.ts';

export function jackknife<Outcome>(
  outcomes: readonly Outcome[],
  statistic: (pooled: readonly Outcome[]) => number,
): Estimate {
  const value = statistic(outcomes);
  const without = outcomes.map((_, left) => statistic(outcomes.filter((__, at) => at !== left)));
  const others = outcomes.length - 1;
  const reach = studentT(others) * others * Math.sqrt(varianceOf(without) / outcomes.length);
  return { value, interval: [value - reach, value + reach] };
}
