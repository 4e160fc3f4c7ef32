/**
 * What people would answer if asked what keeps them from working in the open: the largest of four
 * reasons, in the weights of practice itself. Executives and staff answer from where they stand
 * (F7), which is how surveys of executives came to hear of risk.
 */
import { domains, isManager, type World } from '../../model/index.ts';

export const barriers = ['management', 'risk', 'usefulness', 'nobody'] as const;

export type Barriers = {
  /** Managers in the upper half of their tiers who do not practise: how many name each barrier. */
  readonly top: readonly number[];
  /** Employees who do not practise. */
  readonly staff: readonly number[];
};

export function askBarriers(world: World): Barriers {
  const { department, people } = world;
  const top = barriers.map(() => 0);
  const staff = barriers.map(() => 0);
  const lowestOfTop = (department.tiers - 1) / 2;
  const load = domainLoad(world);
  for (let row = 0; row < department.size; row += 1) {
    if (people.practice[row] === 1) continue;
    if (!isManager(department, row)) staff[largestBarrier(world, row, load)] += 1;
    else if (department.tierOf[row] <= lowestOfTop) top[largestBarrier(world, row, load)] += 1;
  }
  return { top, staff };
}

/** @returns an index into `barriers` */
function largestBarrier(world: World, row: number, load: number): number {
  const { people } = world;
  const { parameters } = world.circumstances;
  const reasons = [
    parameters.signalOnPractice * (1 - people.signal[row]) +
      parameters.trustOnPractice * (1 - people.trust[row]),
    parameters.concernOnPractice * people.concern[row] + parameters.constraintOnPractice * load,
    parameters.usefulnessOnPractice * (1 - people.usefulness[row]),
    parameters.peersOnPractice * (1 - practiceAround(world, row)),
  ];
  return reasons.indexOf(Math.max(...reasons));
}

/** n of the model, for people outside the community: teammates and ties, herself left out. */
function practiceAround({ department, people, circumstances }: World, row: number): number {
  const team = department.teamOf[row];
  const start = department.teamStart[team];
  const teammates = department.teamStart[team + 1] - start - 1;
  let inTeam = -people.practice[row];
  for (let mate = start; mate <= start + teammates; mate += 1) inTeam += people.practice[mate];
  const tiesEach = department.ties.length / department.size;
  const ties = department.ties.subarray(row * tiesEach, (row + 1) * tiesEach);
  let tied = 0;
  for (const tie of ties) tied += people.practice[tie] / tiesEach;
  if (teammates === 0) return tied;
  const weight = circumstances.parameters.teammateWeight;
  return weight * (inTeam / teammates) + (1 - weight) * tied;
}

/** Y of the model: what the four domains weigh, less what guardrails take off. */
function domainLoad({ circumstances, organisation }: World): number {
  const { weights, strengths, parameters } = circumstances;
  let load = 0;
  for (const domain of domains) {
    const left = 1 - parameters.guardrailRelief * organisation.guardrails[domain];
    load += weights[domain] * strengths[domain] * left;
  }
  return load;
}
