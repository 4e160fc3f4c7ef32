/** Who stands together on the floor: employees of one team next to each other, in order of their ground. */
import type { Columns } from '../live/index.ts';
import type { Department } from '../model/index.ts';

/** One element per group, from the left. */
export type Teams = {
  readonly count: number;
  /** Its rows are `first` to `last`, both included; managers between employees part a group. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Where its ground begins and ends, as shares of the whole width. */
  readonly from: Float64Array;
  readonly to: Float64Array;
};

/** Narrower than this, in CSS pixels, teams stand together. */
export const hollowLeast = 22;

const known = new WeakMap<Department, Teams>();

export function teamsOf(department: Department, columns: Columns): Teams {
  const kept = known.get(department);
  if (kept !== undefined) return kept;
  const teams = findTeams(department, columns);
  known.set(department, teams);
  return teams;
}

function findTeams({ leaderOf, teamStart, teamLed }: Department, columns: Columns): Teams {
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
  return {
    count: sorted.length,
    first: Int32Array.from(sorted, ({ first }) => first),
    last: Int32Array.from(sorted, ({ last }) => last),
    from: Float64Array.from(sorted, ({ first }) => columns.from[first]),
    to: Float64Array.from(sorted, ({ last }) => columns.to[last]),
  };
}

/** Wide ones stand alone; of the narrow ones, those of one lot stand together. */
export function lastMerged(
  { count, from, to }: Teams,
  at: number,
  merged: number,
  scale: number,
): number {
  let last = at;
  const isWide = (team: number): boolean => (to[team] - from[team]) * scale >= hollowLeast;
  if (isWide(at)) return at;
  while (last + 1 < count && (last + 1) % merged !== 0 && !isWide(last + 1)) last += 1;
  return last;
}

export function peopleOf({ first, last }: Teams, from: number, to: number): number {
  let people = 0;
  for (let team = from; team <= to; team += 1) people += last[team] - first[team] + 1;
  return people;
}
