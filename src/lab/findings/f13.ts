/**
 * F13 (data): pockets. Open work is known to come in pockets: whether somebody practises must
 * depend on whose team she is in, beyond what chance alone would pile up.
 */
import { isManager, type Key, type World } from '../../model/index.ts';
import type { Outcome } from '../experiment.ts';
import { foundReference, runWeeks } from '../reference.ts';
import { intraclassCorrelation } from '../statistics/intraclassCorrelation.ts';
import { meanInterval } from '../statistics/meanInterval.ts';
import { baseline } from './baseline.ts';
import { columnOf, liesAbove, perSeed, type Ruling } from './perSeed.ts';

const week = 208;
const least = 0.05;

export const f13 = perSeed({
  id: 'F13',
  from: 'data',
  claim: 'Practice comes in pockets',
  seeds: { quick: 16, full: 60 },
  play: (key: Key): Outcome => [
    intraclassCorrelation(practiceByTeam(runWeeks(foundReference({ key }), baseline, week))),
  ],
  judge,
});

/** Teams of employees only: managers' teams are few, small and of another kind. */
function practiceByTeam({ department, people }: World): number[][] {
  const teams: number[][] = [];
  for (let team = 0; team < department.leaderOf.length; team += 1) {
    const start = department.teamStart[team];
    if (isManager(department, start)) continue;
    teams.push(Array.from(people.practice.subarray(start, department.teamStart[team + 1])));
  }
  return teams;
}

function judge(outcomes: readonly Outcome[]): readonly Ruling[] {
  const alike = meanInterval(columnOf(outcomes, 0));
  return [
    {
      statistic: `intraclass correlation of practice in teams of employees, week ${week}, mean over seeds`,
      ...alike,
      threshold: `above ${least}`,
      holds: liesAbove(alike, least),
      note: 'Contested: it emerges from teammates, a shared manager and the chain above; no parameter sets it.',
    },
  ];
}
