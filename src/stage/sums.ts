/**
 * What people come to over neighbouring teams, however many: sums run along the teams, and a stretch
 * of them is the difference of two. They are worked out once for a column of a week, since while one
 * comes nearer the same week is asked about in every frame.
 */
import { camps, type People } from '../model/index.ts';
import type { Teams } from './teams.ts';

/** At each team, what all before it come to; and at the end, all. */
type Running = Float64Array;

/** The sum of a column along the teams. */
export const sumsAlong = keptOf((column: ArrayLike<number>, teams): Running => {
  const { count, first, last } = teams;
  const running = new Float64Array(count + 1);
  let sum = 0;
  for (let team = 0; team < count; team += 1) {
    for (let row = first[team]; row <= last[team]; row += 1) sum += column[row];
    running[team + 1] = sum;
  }
  return running;
});

/** How many of each camp there are along the teams. */
export const campsAlong = keptOf((camp: People['camp'], teams): readonly Running[] => {
  const { count, first, last } = teams;
  const running = camps.map(() => new Float64Array(count + 1));
  const counts = new Float64Array(camps.length);
  for (let team = 0; team < count; team += 1) {
    for (let row = first[team]; row <= last[team]; row += 1) counts[camp[row]] += 1;
    for (let at = 0; at < camps.length; at += 1) running[at][team + 1] = counts[at];
  }
  return running;
});

/** What running sums come to over some teams, both included. */
export function over(running: Running, first: number, last: number): number {
  return running[last + 1] - running[first];
}

function keptOf<Column extends ArrayLike<number>, Sums>(
  add: (column: Column, teams: Teams) => Sums,
): (column: Column, teams: Teams) => Sums {
  // A reorganised department has other teams, and may still have the columns of before.
  const known = new WeakMap<Teams, WeakMap<Column, Sums>>();
  return (column, teams) => {
    const ofTeams = known.get(teams) ?? new WeakMap<Column, Sums>();
    const kept = ofTeams.get(column);
    if (kept !== undefined) return kept;
    const sums = add(column, teams);
    known.set(teams, ofTeams.set(column, sums));
    return sums;
  };
}
