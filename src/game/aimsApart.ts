/** How finely aims divide a department; the model tells apart so many groups of people, and no more. */
import { dosesAt } from './doses.ts';
import type { SituationSeen } from './situation.ts';

/** The model's own bound is 256: what happens later needs some of them. */
const groupsMost = 200;
/** Fewer aims than this never make so many groups. */
const aimsLeast = 8;

export function areTooManyApart(situation: SituationSeen): boolean {
  const sources = dosesAt(situation, situation.world.week);
  const reached = sources.flatMap(({ aimed }) => aimed.map(({ rows }) => rows));
  if (reached.length < aimsLeast) return false;
  return groupsOf(reached, situation.world.department.size) > groupsMost;
}

/** People at whom the same aims are directed stay together. */
function groupsOf(reached: readonly (readonly number[])[], size: number): number {
  const groupOf = new Uint32Array(size);
  let groups = 1;
  for (const rows of reached) {
    const split = new Map<number, number>();
    for (const row of rows) {
      const after = split.get(groupOf[row]) ?? groups;
      if (after === groups) groups += 1;
      split.set(groupOf[row], after);
      groupOf[row] = after;
    }
  }
  return groups;
}
