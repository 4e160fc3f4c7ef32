/** The plain-object department laid out as the model's columns, to be compared bit by bit. */
import { camps, voices, type World } from '../../../src/model/index.ts';
import type { Incident, ObjectWorld, Person } from './person.ts';

/** @param like a world of the same department; its extensions are taken over */
export function asWorld(objects: ObjectWorld, like: World): World {
  const { people, teams } = objects;
  const numbers = (read: (person: Person) => number): Float64Array =>
    Float64Array.from(people, read);
  const bytes = (read: (person: Person) => number): Uint8Array => Uint8Array.from(people, read);
  return {
    ...like,
    week: objects.week,
    people: {
      ...like.people,
      enthusiasm: numbers(({ now }) => now.enthusiasm),
      usefulness: numbers(({ now }) => now.usefulness),
      concern: numbers(({ now }) => now.concern),
      enthusiasmAnchor: numbers((person) => person.enthusiasmAnchor),
      usefulnessAnchor: numbers((person) => person.usefulnessAnchor),
      concernAnchor: numbers((person) => person.concernAnchor),
      trueUsefulness: numbers((person) => person.trueUsefulness),
      trust: numbers(({ now }) => now.trust),
      signal: numbers(({ now }) => now.signal),
      permeability: numbers(({ now }) => now.permeability),
      permeabilitySetPoint: numbers((person) => person.permeabilitySetPoint),
      ageYears: numbers((person) => person.ageYears),
      generation: Uint32Array.from(people, (person) => person.generation),
      practice: bytes(({ now }) => (now.practises ? 1 : 0)),
      member: bytes((person) => (person.isMember ? 1 : 0)),
      camp: bytes((person) => camps.indexOf(person.camp)),
      incident: bytes((person) => codeOf(person.incident)),
      voice: bytes((person) => voices.indexOf(person.voice)),
    },
    teams: { clayWork: Float64Array.from(teams, (team) => team.clayWork) },
    organisation: {
      ...like.organisation,
      guardrails: objects.guardrails,
      evidence: objects.evidence,
      fatigue: objects.fatigue,
      benefitHours: objects.benefitHours,
      costHours: objects.costHours,
    },
  };
}

function codeOf(incident: Incident | null): number {
  if (incident === null) return 0;
  const { domain, isNew, isMaterial, isReported } = incident;
  return 1 + domain + (isNew ? 4 : 0) + (isMaterial ? 8 : 0) + (isReported ? 16 : 0);
}
