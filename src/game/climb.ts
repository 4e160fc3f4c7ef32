/**
 * What is on its way up. Each manager takes a week to pass on what she is told, so whatever arrives
 * at the top is as old as the managers it has climbed past (our simplification of reporting cycles;
 * no source gives the weeks). What is said is the report's doing; here it only takes its time.
 */
import { branchOf, readIncident, voices, type World } from '../model/index.ts';
import { newsAtTop, toldUpward, toldUpwardAfter, type Report } from './report.ts';

/** Counts of what arrives at the top. */
export type Arrivals = {
  readonly goodNews: number;
  readonly badNews: number;
  readonly incidents: number;
};

export type Climb = {
  /** Per uid, which stays with a person when rows are reordered: the share as she told it last. */
  readonly told: Float64Array;
  /** What arrives this week, next week and so on, each branch by branch. */
  readonly weeks: readonly (readonly Arrivals[])[];
};

const silent = voices.indexOf('silent');
const nothing: Arrivals = { goodNews: 0, badNews: 0, incidents: 0 };

/** As if the department had always stood as it was founded, and nobody had said anything. */
export function openClimb(world: World): Climb {
  const { department } = world;
  const branches = Array.from({ length: department.teamStart[1] }, () => nothing);
  return {
    told: byUid(world, toldUpward(world)),
    weeks: Array.from({ length: department.tiers }, () => branches),
  };
}

/** @param world at the end of the week that has just been lived */
export function climbOn({ told, weeks }: Climb, world: World): Climb {
  const before = byRow(world, told);
  const later = [...weeks.slice(1), weeks[0].map(() => nothing)].map((branches) => [...branches]);
  for (const { row, said } of saidIn(world)) {
    // Who stands directly below the top has nobody to climb past.
    const week = later[world.department.tierOf[row] - 1];
    const branch = branchOf(world.department, row);
    week[branch] = sumOf(week[branch], said);
  }
  return { told: byUid(world, toldUpwardAfter(world, before)), weeks: later };
}

/** @param branch from 1; null: all of them */
export function arrivedIn({ weeks: [now] }: Climb, branch: number | null = null): Arrivals {
  return (branch === null ? now : now.slice(branch - 1, branch)).reduce(sumOf, nothing);
}

/** Share said to work in the open, as the top is told it now. */
export function practiceTold(
  { told }: Climb,
  { department }: World,
  branch: number | null,
): number {
  const heads = Array.from(department.uid.subarray(0, department.teamStart[1]), (uid) => told[uid]);
  if (branch !== null) return heads[branch - 1];
  return heads.reduce((sum, each) => sum + each, 0) / heads.length;
}

/** What the top is told this week. */
export function report(climb: Climb, world: World): Report {
  return {
    kind: 'report',
    week: world.week,
    practice: practiceTold(climb, world, null),
    ...arrivedIn(climb),
  };
}

/** What was said upward this week and will reach the top, and by whom. */
export function saidIn(world: World): readonly { readonly row: number; readonly said: Arrivals }[] {
  const { people, department } = world;
  const all: { readonly row: number; readonly said: Arrivals }[] = [];
  for (let row = 0; row < department.size; row += 1) {
    // In most weeks most people are silent, and nothing befalls them.
    if (people.incident[row] === 0 && people.voice[row] === silent) continue;
    const incident = readIncident(people.incident[row]);
    const news = newsAtTop(world, row, incident !== null);
    const said: Arrivals = {
      goodNews: news === 'good' ? 1 : 0,
      badNews: news === 'bad' ? 1 : 0,
      incidents: incident?.reported === true ? 1 : 0,
    };
    if (news !== null || said.incidents > 0) all.push({ row, said });
  }
  return all;
}

function sumOf(one: Arrivals, other: Arrivals): Arrivals {
  return {
    goodNews: one.goodNews + other.goodNews,
    badNews: one.badNews + other.badNews,
    incidents: one.incidents + other.incidents,
  };
}

function byUid({ department: { uid } }: World, rows: Float64Array): Float64Array {
  const kept = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) kept[uid[row]] = rows[row];
  return kept;
}

/** Every week of every run comes by here: `from` with a function takes ten times as long. */
function byRow({ department: { uid } }: World, kept: Float64Array): Float64Array {
  const rows = new Float64Array(uid.length);
  for (let row = 0; row < rows.length; row += 1) rows[row] = kept[uid[row]];
  return rows;
}
