import { weeksPerQuarter } from '../../game/index.ts';

/** Sums over each quarter of what is counted by the week; the founding counts for nothing. */
export function quarterSums<Week extends { readonly week: number }>(
  weeks: readonly Week[],
  value: (week: Week) => number,
): readonly number[] {
  const sums: number[] = [];
  for (const week of weeks) {
    if (week.week === 0) continue;
    const at = Math.ceil(week.week / weeksPerQuarter) - 1;
    sums[at] = (sums[at] ?? 0) + value(week);
  }
  return sums;
}
