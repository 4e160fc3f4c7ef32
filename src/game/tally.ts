/** What is counted over a quarter, branch by branch: what reached the top, and what befell in truth. */
import { branchOf, type World } from '../model/index.ts';
import { arrivedIn, type Arrivals, type Climb } from './climb.ts';

export type Counts = {
  readonly goodNews: number;
  readonly badNews: number;
  readonly reportedIncidents: number;
  /** In truth. */
  readonly incidents: number;
};

/** One for each branch. */
export type Tally = readonly Counts[];

const nothing: Counts = { goodNews: 0, badNews: 0, reportedIncidents: 0, incidents: 0 };

export function openTally({ department }: World): Tally {
  return Array.from({ length: department.teamStart[1] }, () => nothing);
}

/** @returns the tally with the week that the world has just lived, and with what arrived in it */
export function countWeek(tally: Tally, world: World, climb: Climb): Tally {
  const { people, department } = world;
  const counted = tally.map((before, at) => withArrivals(before, arrivedIn(climb, at + 1)));
  for (let row = 0; row < department.size; row += 1) {
    if (people.incident[row] === 0) continue;
    const branch = branchOf(department, row);
    counted[branch] = { ...counted[branch], incidents: counted[branch].incidents + 1 };
  }
  return counted;
}

function withArrivals(before: Counts, { goodNews, badNews, incidents }: Arrivals): Counts {
  return {
    goodNews: before.goodNews + goodNews,
    badNews: before.badNews + badNews,
    reportedIncidents: before.reportedIncidents + incidents,
    incidents: before.incidents,
  };
}

/** @param branch from 1; null: all of them */
export function totalOf(tally: Tally, of: keyof Counts, branch: number | null = null): number {
  const counted = branch === null ? tally : tally.slice(branch - 1, branch);
  return counted.reduce((sum, counts) => sum + counts[of], 0);
}
