/** Lag, load, fatigue, evidence and accounts of the plain-object department. */
import { domains, type Domain, type Levers } from '../../../src/model/index.ts';
import type { ObjectWorld } from './person.ts';

export type Strain = {
  readonly domainLoad: number;
  readonly clearance: number;
  readonly stewardship: number;
};

export function lag(world: ObjectWorld, levers: Levers): Strain {
  const { parameters, weights, strengths } = world.circumstances;
  const implement = (before: number, wanted: number): number =>
    before + parameters.lagRate * (wanted - before);
  const guard = (domain: Domain): number =>
    implement(world.guardrails[domain], levers.guardrails[domain]);
  world.guardrails = {
    privacy: guard('privacy'),
    security: guard('security'),
    languages: guard('languages'),
    legislation: guard('legislation'),
  };
  for (const team of world.teams) {
    if (team.leader !== null) team.clayWork = implement(team.clayWork, levers.clayWork);
  }

  const load = levers.clayWork + levers.community + levers.measurement + guarding(levers) / 2;
  const over = Math.max(0, load - parameters.loadCapacity) / parameters.loadCapacity;
  world.fatigue += parameters.fatigueRate * (over / (1 + over) - world.fatigue);

  let domainLoad = 0;
  let guarded = 0;
  for (const domain of domains) {
    const guardrail = world.guardrails[domain];
    domainLoad +=
      weights[domain] * strengths[domain] * (1 - parameters.guardrailRelief * guardrail);
    guarded += weights[domain] * guardrail;
  }
  const { stewardship } = levers;
  return {
    domainLoad,
    clearance: parameters.clearanceCost * (1 - stewardship) * guarded,
    stewardship,
  };
}

export function keepAccounts(world: ObjectWorld, levers: Levers): void {
  const { people, teams } = world;
  const { parameters } = world.circumstances;
  let practising = 0;
  let usefulness = 0;
  let members = 0;
  let incidentHours = 0;
  for (const { now, trueUsefulness, isMember, incident } of people) {
    if (isMember) members += 1;
    if (now.practises) {
      practising += 1;
      usefulness += trueUsefulness;
    }
    if (incident !== null) {
      incidentHours += incident.isMaterial
        ? parameters.materialIncidentHours
        : parameters.incidentHours;
    }
  }
  const share = practising / people.length;
  const proof =
    practising === 0
      ? 0
      : (levers.measurement * (usefulness / practising) * share) /
        (share + parameters.evidenceHalf);
  world.evidence += parameters.evidenceRate * (proof - world.evidence);
  world.benefitHours += usefulness * parameters.benefitHours;
  world.costHours +=
    levers.clayWork * parameters.clayWorkHours * (teams.length - 1) +
    levers.community * parameters.communityHours * members +
    levers.measurement * parameters.measurementHours * people.length +
    guarding(levers) * parameters.guardrailHours * people.length +
    incidentHours;
}

function guarding({ guardrails }: Levers): number {
  return guardrails.privacy + guardrails.security + guardrails.languages + guardrails.legislation;
}
