/** Who stands together on the floor: employees of one team next to each other, in order of their ground. */
import type { Columns } from '../live/index.ts';
import { branchOf, type Department } from '../model/index.ts';
import { beginsLot, countOff, type Counted } from './lots.ts';

/** One element per group, from the left. */
export type Teams = {
  readonly count: number;
  /** Its rows are `first` to `last`, both included; managers between employees part a group. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Where its ground begins and ends, as shares of the whole width. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** How many people stand before each; and at the end, how many in all. */
  readonly before: Int32Array;
  /** Counted off branch by branch, and all together. */
  readonly byBranch: Counted;
  readonly together: Counted;
};

/** How teams that are narrow stand together. */
export type Merging = {
  /** How many of them make a lot. */
  readonly lot: number;
  readonly counted: Counted;
  /** From which share of the whole width on a team is wide. */
  readonly wideFrom: number;
};

const known = new WeakMap<Department, Teams>();

export function teamsOf(department: Department, columns: Columns): Teams {
  const kept = known.get(department);
  if (kept !== undefined) return kept;
  const teams = findTeams(department, columns);
  known.set(department, teams);
  return teams;
}

function findTeams(department: Department, columns: Columns): Teams {
  const { leaderOf, teamStart, teamLed } = department;
  const found: { first: number; last: number }[] = [];
  for (const team of leaderOf.keys()) {
    let first = -1;
    for (let row = teamStart[team]; row < teamStart[team + 1]; row += 1) {
      const isEmployee = teamLed[row] < 0;
      if (isEmployee && first < 0) first = row;
      const isLast = row + 1 === teamStart[team + 1] || teamLed[row + 1] >= 0;
      if (isEmployee && isLast) {
        found.push({ first, last: row });
        first = -1;
      }
    }
  }
  const sorted = found.toSorted(
    (one, other) => columns.from[one.first] - columns.from[other.first],
  );
  const before = new Int32Array(sorted.length + 1);
  for (const [at, { first, last }] of sorted.entries()) {
    before[at + 1] = before[at] + last - first + 1;
  }
  const heads = sorted.map(({ first }) => branchOf(department, first));
  return {
    count: sorted.length,
    first: Int32Array.from(sorted, ({ first }) => first),
    last: Int32Array.from(sorted, ({ last }) => last),
    from: Float64Array.from(sorted, ({ first }) => columns.from[first]),
    to: Float64Array.from(sorted, ({ last }) => columns.to[last]),
    before,
    byBranch: countOff(sorted.length, (at) => heads[at] !== heads[at - 1]),
    together: countOff(sorted.length, () => false),
  };
}

/** Wide ones stand alone; of the narrow ones, those of one lot stand together. */
export function lastMerged(teams: Teams, at: number, merging: Merging): number {
  let last = at;
  while (last + 1 < teams.count && joins(teams, last + 1, merging)) last += 1;
  return last;
}

export function firstMerged(teams: Teams, at: number, merging: Merging): number {
  let first = at;
  while (first > 0 && joins(teams, first, merging)) first -= 1;
  return first;
}

/** Whether a team stands together with the one before. Asked of every team in every frame of motion. */
function joins(teams: Teams, at: number, merging: Merging): boolean {
  const { from, to } = teams;
  const { wideFrom } = merging;
  if (beginsLot(merging.counted, at, merging.lot)) return false;
  return to[at - 1] - from[at - 1] < wideFrom && to[at] - from[at] < wideFrom;
}

export function peopleOf({ before }: Teams, from: number, to: number): number {
  return before[to + 1] - before[from];
}
