/** Incidents of the plain-object department, and the luck of its people. */
import { domains, draw, purposes } from '../../../src/model/index.ts';
import type { Person } from './person.ts';
import type { ObjectWeek } from './week.ts';

export function lotOf(
  { world }: ObjectWeek,
  purpose: keyof typeof purposes,
  { uid }: Person,
): number {
  return draw(world.circumstances.key, purposes[purpose], uid, world.week);
}

export function strikeIncidents(week: ObjectWeek): void {
  const { parameters } = week.world.circumstances;
  for (const team of week.world.teams) {
    team.materialCount = 0;
    team.materialSalience = 0;
  }
  const rates = ratesOf(week);
  for (const person of week.world.people) {
    person.incident = null;
    const place = lotOf(week, 'incident', person) * 4;
    const domain = Math.floor(place);
    const chance = (place - domain) / 4;
    const legacy = parameters.legacyIncidents * rates[domain];
    const relief = person.isMember ? parameters.communityRelief : 0;
    const added = person.now.practises ? parameters.newIncidents * rates[domain] * (1 - relief) : 0;
    if (chance < legacy + added) strike(week, person, domain, chance >= legacy);
  }
}

function ratesOf({ world }: ObjectWeek): readonly number[] {
  const { weights, strengths, parameters } = world.circumstances;
  return domains.map(
    (domain) =>
      weights[domain] *
      (0.5 + strengths[domain]) *
      (1 - parameters.guardrailRelief * world.guardrails[domain]),
  );
}

function strike(week: ObjectWeek, person: Person, domain: number, isNew: boolean): void {
  const { materialShare, legacySalience } = week.world.circumstances.parameters;
  const permeability = person.manager === null ? 1 : person.manager.now.permeability;
  const isMaterial = lotOf(week, 'material', person) < materialShare;
  const isReported = lotOf(week, 'reported', person) < person.now.trust * permeability;
  person.incident = { domain, isNew, isMaterial, isReported };
  if (!isMaterial) return;
  person.team.materialCount += 1;
  person.team.materialSalience += isNew ? 1 : legacySalience;
}
