/**
 * How much more alike members of one group are than members of different groups: the intraclass
 * correlation of a one-way analysis of variance (Fisher 1925; ICC(1) of Shrout & Fleiss 1979).
 * 0 where the groups tell nothing, 1 where each is of one kind, below 0 where groups mix on purpose.
 */
import { meanOf } from './spread.ts';

export function intraclassCorrelation(groups: readonly (readonly number[])[]): number {
  const all = groups.flat();
  const grandMean = meanOf(all);
  let between = 0;
  let within = 0;
  let squares = 0;
  for (const group of groups) {
    const mean = meanOf(group);
    between += group.length * (mean - grandMean) ** 2;
    for (const value of group) within += (value - mean) ** 2;
    squares += group.length ** 2;
  }
  // Groups need not be of one size: this is the size that stands for all (Donner 1986).
  const size = (all.length - squares / all.length) / (groups.length - 1);
  const meanBetween = between / (groups.length - 1);
  const meanWithin = within / (all.length - groups.length);
  const total = meanBetween + (size - 1) * meanWithin;
  return total === 0 ? 0 : (meanBetween - meanWithin) / total;
}
