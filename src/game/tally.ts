/** What is counted over a quarter, branch by branch: what reached the top, and what befell in truth. */
import { branchOf, readIncident, voices, type World } from '../model/index.ts';
import { newsAtTop } from './report.ts';

export type Counts = {
  readonly goodNews: number;
  readonly badNews: number;
  readonly reportedIncidents: number;
  /** In truth. */
  readonly incidents: number;
};

/** One for each branch. */
export type Tally = readonly Counts[];

const silent = voices.indexOf('silent');
const nothing: Counts = { goodNews: 0, badNews: 0, reportedIncidents: 0, incidents: 0 };

export function openTally({ department }: World): Tally {
  return Array.from({ length: department.teamStart[1] }, () => nothing);
}

/** @returns the tally with the week that the world has just lived */
export function countWeek(tally: Tally, world: World): Tally {
  const { people, department } = world;
  const counted = [...tally];
  for (let row = 0; row < department.size; row += 1) {
    // In most weeks most people are silent, and nothing befalls them.
    if (people.incident[row] === 0 && people.voice[row] === silent) continue;
    const incident = readIncident(people.incident[row]);
    const news = newsAtTop(world, row, incident !== null);
    if (incident === null && news === null) continue;
    const branch = branchOf(department, row);
    const before = counted[branch];
    counted[branch] = {
      goodNews: before.goodNews + (news === 'good' ? 1 : 0),
      badNews: before.badNews + (news === 'bad' ? 1 : 0),
      reportedIncidents: before.reportedIncidents + (incident?.reported === true ? 1 : 0),
      incidents: before.incidents + (incident === null ? 0 : 1),
    };
  }
  return counted;
}

/** @param branch from 1; null: all of them */
export function totalOf(tally: Tally, of: keyof Counts, branch: number | null = null): number {
  const counted = branch === null ? tally : tally.slice(branch - 1, branch);
  return counted.reduce((sum, counts) => sum + counts[of], 0);
}
