import { camps, type Camp, type World } from '../model/index.ts';
import type { Condition, Measure } from '../scenario/index.ts';
import { practiceAsTold, toldUpward } from './report.ts';
import { branchesOf } from './rowsReached.ts';
import { totalOf, type Tally } from './tally.ts';

/** A department and what was counted in the last quarter. */
export type Measurable = { readonly world: World; readonly tally: Tally };

export function holds(measurable: Measurable, condition: Condition): boolean {
  const { measure, branch, above, below } = condition;
  const value = measureNow(measurable, measure, branch);
  return (above === null || value > above) && (below === null || value < below);
}

/** @param branch from 1; null: the department. What is not a branch's is the department's all the same. */
export function measureNow(
  { world, tally }: Measurable,
  measure: Measure,
  branch: number | null,
): number {
  return readings[measure](world, tally, branch);
}

type Reading = (world: World, tally: Tally, branch: number | null) => number;

const readings: Readonly<Record<Measure, Reading>> = {
  reportedPractice: (world, _, branch) =>
    branch === null ? practiceAsTold(world) : toldUpward(world)[branch - 1],
  reportedGoodNews: (_, tally, branch) => totalOf(tally, 'goodNews', branch),
  reportedBadNews: (_, tally, branch) => totalOf(tally, 'badNews', branch),
  reportedIncidents: (_, tally, branch) => totalOf(tally, 'reportedIncidents', branch),
  incidents: (_, tally, branch) => totalOf(tally, 'incidents', branch),
  practice: (world, _, branch) => meanWhere(world, branch, (row) => world.people.practice[row]),
  trust: (world, _, branch) => meanWhere(world, branch, (row) => world.people.trust[row]),
  members: (world, _, branch) => meanWhere(world, branch, (row) => world.people.member[row]),
  permeability: (world, _, branch) => meanPermeability(world, branch),
  zealots: (world, _, branch) => shareOfCamp(world, branch, 'zealot'),
  collaborators: (world, _, branch) => shareOfCamp(world, branch, 'collaborator'),
  resisters: (world, _, branch) => shareOfCamp(world, branch, 'resister'),
  evidence: ({ organisation }) => organisation.evidence,
  fatigue: ({ organisation }) => organisation.fatigue,
  scrutiny: ({ organisation }) => organisation.scrutiny,
};

function shareOfCamp(world: World, branch: number | null, camp: Camp): number {
  const index = camps.indexOf(camp);
  return meanWhere(world, branch, (row) => (world.people.camp[row] === index ? 1 : 0));
}

/** As the model measures it: 1 where nobody manages. */
function meanPermeability(world: World, branch: number | null): number {
  const { department, people } = world;
  const manages = (row: number): boolean => department.teamLed[row] >= 0;
  return meanWhere(world, branch, (row) => people.permeability[row], manages, 1);
}

function meanWhere(
  { department }: World,
  branch: number | null,
  value: (row: number) => number,
  counts: (row: number) => boolean = () => true,
  ofNobody = 0,
): number {
  const branches = branchesOf(department);
  let sum = 0;
  let people = 0;
  for (let row = 0; row < department.size; row += 1) {
    if ((branch !== null && branches[row] !== branch) || !counts(row)) continue;
    sum += value(row);
    people += 1;
  }
  return people === 0 ? ofNobody : sum / people;
}
