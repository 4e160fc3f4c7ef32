/** What is true of a department, in numbers: reads the world out and changes nothing. */
import { readIncident } from './incidents.ts';
import type { World } from './world.ts';
import { checkColumns, voices } from './world.ts';

const heard = voices.indexOf('heard');

export type Truth = {
  readonly kind: 'truth';
  readonly week: number;
  /** Share who work in the open, in [0, 1]. */
  readonly practice: number;
  readonly trust: number;
  readonly enthusiasm: number;
  readonly usefulness: number;
  readonly concern: number;
  /** Mean of all managers, in [0, 1]; 1 where nobody manages. */
  readonly permeability: number;
  readonly zealots: number;
  readonly collaborators: number;
  readonly resisters: number;
  readonly members: number;
  readonly trained: number;
  /** Who practises only because she must. */
  readonly compelled: number;
  /** Mean signal heard, tier by tier from the top. */
  readonly signalByTier: readonly number[];
  /** Mean permeability of the managers, tier by tier from the top. */
  readonly permeabilityByTier: readonly number[];
  /** Of this week. */
  readonly legacyIncidents: number;
  readonly newIncidents: number;
  readonly materialIncidents: number;
  readonly voicesRaised: number;
  readonly voicesHeard: number;
  readonly evidence: number;
  readonly fatigue: number;
  readonly benefitHours: number;
  readonly costHours: number;
  readonly publicHours: number;
  readonly scrutiny: number;
};

export function measure(world: World): Truth {
  checkColumns(world);
  const { people, department, organisation } = world;
  const { permeability, permeabilityByTier } = measurePermeability(world);
  const campCounts = [0, 0, 0];
  for (const camp of people.camp) campCounts[camp] += 1;
  return {
    kind: 'truth',
    week: world.week,
    practice: mean(people.practice, 0, department.size),
    trust: mean(people.trust, 0, department.size),
    enthusiasm: mean(people.enthusiasm, 0, department.size),
    usefulness: mean(people.usefulness, 0, department.size),
    concern: mean(people.concern, 0, department.size),
    permeability,
    zealots: campCounts[0],
    collaborators: campCounts[1],
    resisters: campCounts[2],
    members: count(people.member),
    trained: count(people.trained),
    compelled: count(people.compelled),
    signalByTier: measureByTier(world, people.signal),
    permeabilityByTier,
    ...countEvents(world),
    evidence: organisation.evidence,
    fatigue: organisation.fatigue,
    benefitHours: organisation.benefitHours,
    costHours: organisation.costHours,
    publicHours: organisation.publicHours,
    scrutiny: organisation.scrutiny,
  };
}

function measureByTier({ department }: World, column: Float64Array): number[] {
  const means: number[] = [];
  for (let tier = 0; tier < department.tiers; tier += 1) {
    means.push(mean(column, department.tierStart[tier], department.tierStart[tier + 1]));
  }
  return means;
}

function measurePermeability({ department, people }: World): {
  permeability: number;
  permeabilityByTier: number[];
} {
  const sums = new Float64Array(department.tiers);
  const counts = new Float64Array(department.tiers);
  let sum = 0;
  for (let team = 1; team < department.leaderOf.length; team += 1) {
    const manager = department.leaderOf[team];
    const tier = department.tierOf[manager] - 1;
    sums[tier] += people.permeability[manager];
    counts[tier] += 1;
    sum += people.permeability[manager];
  }
  const managers = department.leaderOf.length - 1;
  const managed = Array.from(sums.keys()).filter((tier) => counts[tier] > 0);
  return {
    permeability: managers === 0 ? 1 : sum / managers,
    permeabilityByTier: managed.map((tier) => sums[tier] / counts[tier]),
  };
}

function countEvents({
  people,
  department,
}: World): Pick<
  Truth,
  'legacyIncidents' | 'newIncidents' | 'materialIncidents' | 'voicesRaised' | 'voicesHeard'
> {
  let legacyIncidents = 0;
  let newIncidents = 0;
  let materialIncidents = 0;
  let voicesRaised = 0;
  let voicesHeard = 0;
  for (let row = 0; row < department.size; row += 1) {
    const incident = readIncident(people.incident[row]);
    if (incident !== null) {
      if (incident.kind === 'legacy') legacyIncidents += 1;
      else newIncidents += 1;
      if (incident.material) materialIncidents += 1;
    }
    if (people.voice[row] !== 0) voicesRaised += 1;
    if (people.voice[row] === heard) voicesHeard += 1;
  }
  return { legacyIncidents, newIncidents, materialIncidents, voicesRaised, voicesHeard };
}

function mean(column: Float64Array | Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row += 1) sum += column[row];
  return sum / (to - from);
}

function count(column: Uint8Array): number {
  return column.reduce((sum, each) => sum + each, 0);
}
