/**
 * How far a policy got, tier by tier: the run as it was, less the same world and luck without it, on
 * average over the weeks in which it was in force. A message is said, and less of it is heard in
 * every tier (S1); work on the clay says nothing, and more is passed on.
 */
import { weeksPerQuarter } from '../../game/index.ts';
import type { Course } from './course.ts';

export type Reach = {
  /** What it added to the signal at the top, in [-1, 1]. */
  readonly said: number;
  /** From the first tier below the deputy head to the last. */
  readonly tiers: readonly TierReached[];
};

export type TierReached = {
  /** What it added to the signal that is heard there. */
  readonly heard: number;
  /** What it added to the permeability of those who manage there; null: nobody does. */
  readonly passed: number | null;
};

/**
 * @param from the first quarter in which it was in force; @param until the first in which it was not
 * @returns null where the two departments came to have other tiers, so that none can be compared
 */
export function reachBetween(
  own: Course,
  other: Course,
  from: number,
  until: number,
): Reach | null {
  const first = (from - 1) * weeksPerQuarter;
  const last = Math.min((until - 1) * weeksPerQuarter, own.said.length);
  const added = (value: (course: Course, week: number) => number): number => {
    let sum = 0;
    for (let week = first; week < last; week += 1) sum += value(own, week) - value(other, week);
    return sum / (last - first);
  };
  const tiers = own.heard[0].length;
  for (const { heard } of [own, other]) {
    if (heard.slice(first, last + 1).some((byTier) => byTier.length !== tiers)) return null;
  }
  const managed = own.passed[0].length;
  return {
    said: added(({ said }, week) => said[week]),
    tiers: Array.from({ length: tiers }, (_, tier) => ({
      // What is heard and passed is counted at the end of the week in which it is said.
      heard: added(({ heard }, week) => heard[week + 1][tier]),
      passed: tier < managed ? added(({ passed }, week) => passed[week + 1][tier]) : null,
    })),
  };
}
