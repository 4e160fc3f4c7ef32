import { camps, type Camp, type World } from '../model/index.ts';
import type { Condition, Measure } from '../scenario/index.ts';
import { practiceTold, type Climb } from './climb.ts';
import { branchesOf } from './rowsReached.ts';
import { totalOf, type Tally } from './tally.ts';

/** A department, what was counted in the last quarter and what is told now. */
export type Measurable = {
  readonly world: World;
  readonly tally: Tally;
  readonly climb: Climb;
};

export function holds(measurable: Measurable, condition: Condition): boolean {
  const { measure, branch, above, below } = condition;
  const value = measureNow(measurable, measure, branch);
  return (above === null || value > above) && (below === null || value < below);
}

/** @param branch from 1; null: the department. What is not a branch's is the department's all the same. */
export function measureNow(
  measurable: Measurable,
  measure: Measure,
  branch: number | null,
): number {
  return readings[measure](measurable, branch);
}

type Reading = (measurable: Measurable, branch: number | null) => number;

const readings: Readonly<Record<Measure, Reading>> = {
  reportedPractice: ({ climb, world }, branch) => practiceTold(climb, world, branch),
  reportedGoodNews: ({ tally }, branch) => totalOf(tally, 'goodNews', branch),
  reportedBadNews: ({ tally }, branch) => totalOf(tally, 'badNews', branch),
  reportedIncidents: ({ tally }, branch) => totalOf(tally, 'reportedIncidents', branch),
  incidents: ({ tally }, branch) => totalOf(tally, 'incidents', branch),
  practice: ({ world }, branch) => meanWhere(world, branch, (row) => world.people.practice[row]),
  trust: ({ world }, branch) => meanWhere(world, branch, (row) => world.people.trust[row]),
  members: ({ world }, branch) => meanWhere(world, branch, (row) => world.people.member[row]),
  permeability: ({ world }, branch) => meanPermeability(world, branch),
  zealots: ({ world }, branch) => shareOfCamp(world, branch, 'zealot'),
  collaborators: ({ world }, branch) => shareOfCamp(world, branch, 'collaborator'),
  resisters: ({ world }, branch) => shareOfCamp(world, branch, 'resister'),
  evidence: ({ world }) => world.organisation.evidence,
  fatigue: ({ world }) => world.organisation.fatigue,
  scrutiny: ({ world }) => world.organisation.scrutiny,
};

/** The same as `measureNow` of each branch in turn, but asks nobody twice. */
export function measureBranches(
  { department, people }: World,
  measure: 'practice' | 'trust',
): readonly number[] {
  const column = people[measure];
  const branches = branchesOf(department);
  const sums = new Float64Array(department.teamStart[1]);
  const counts = new Float64Array(sums.length);
  for (let row = 0; row < department.size; row += 1) {
    sums[branches[row] - 1] += column[row];
    counts[branches[row] - 1] += 1;
  }
  return Array.from(sums, (sum, at) => sum / counts[at]);
}

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
  const branches = branch === null ? null : branchesOf(department);
  let sum = 0;
  let people = 0;
  for (let row = 0; row < department.size; row += 1) {
    if ((branches !== null && branches[row] !== branch) || !counts(row)) continue;
    sum += value(row);
    people += 1;
  }
  return people === 0 ? ofNobody : sum / people;
}
