/** What a block or a hollow shows of its people: their own value, or the mean where several are one. */
import type { World } from '../model/index.ts';
import type { Block, Hollow } from './layout.ts';
import { campsAlong, over, sumsAlong } from './sums.ts';
import type { Teams } from './teams.ts';

/** The mean of a column over the managers of a block. */
export function meanOf(column: Float64Array, { first, last }: Block): number {
  let sum = 0;
  for (let row = first; row <= last; row += 1) sum += column[row];
  return sum / (last - first + 1);
}

/** The mean of a column over the people of a hollow. */
export function meanIn(column: ArrayLike<number>, teams: Teams, hollow: Hollow): number {
  return over(sumsAlong(column, teams), hollow.first, hollow.last) / hollow.people;
}

/** How many of each camp stand in a hollow, and how many of all work in the open. */
export function campsIn(
  { people }: World,
  teams: Teams,
  { first, last }: Hollow,
): { readonly camps: readonly number[]; readonly practising: number } {
  return {
    camps: campsAlong(people.camp, teams).map((running) => over(running, first, last)),
    practising: over(sumsAlong(people.practice, teams), first, last),
  };
}

/** Small signals are seen too: the eye reads area, so strength grows with the root. */
export function strengthOf(signal: number): number {
  return signal < 0.004 ? 0 : Math.sqrt(Math.min(1, signal));
}

/** Spread over the range that departments have, so that a difference is seen from the back row. */
export function opennessOf(permeability: number): number {
  return Math.min(1, Math.max(0, (permeability - 0.15) / 0.75));
}

/** Trust seldom leaves .2 to .7; the whole range of warmth is spread over it. */
export function warmthOf(trust: number): number {
  return Math.min(1, Math.max(0, (trust - 0.22) / 0.45));
}
