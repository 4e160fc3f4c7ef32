/**
 * The state of a department: columns of numbers, one element per person, plus a handful of numbers
 * for the organisation. A world is plain data; it copies by copying its columns. The same columns
 * serve 60 people and a million.
 */
import type { Circumstances } from './circumstances.ts';
import { tiesEach, type Department } from './department.ts';
import type { DomainValues } from './levers.ts';

export type Column = Float64Array | Uint32Array | Uint8Array;

export type People = {
  /** z, u, r: the three motives, each in [0, 1]. */
  readonly enthusiasm: Float64Array;
  readonly usefulness: Float64Array;
  readonly concern: Float64Array;
  /** z0, u0, r0: where each motive comes to rest when nobody pulls, in [0, 1]. */
  readonly enthusiasmAnchor: Float64Array;
  readonly usefulnessAnchor: Float64Array;
  readonly concernAnchor: Float64Array;
  /** b: how useful open work truly is in this person's job, in [0, 1]. */
  readonly trueUsefulness: Float64Array;
  /** τ in [0, 1]. */
  readonly trust: Float64Array;
  /** s: how much of the top's message arrives, in [0, 1]. */
  readonly signal: Float64Array;
  /** κ and its set point κ0 in [0, 1]; 0 and without meaning for employees. */
  readonly permeability: Float64Array;
  readonly permeabilitySetPoint: Float64Array;
  readonly ageYears: Float64Array;
  /** How many incumbents this seat has had before. */
  readonly generation: Uint32Array;
  /** a: 1 where the person works in the open. */
  readonly practice: Uint8Array;
  /** c: 1 for members of the community of practice. */
  readonly member: Uint8Array;
  /** 1 for those who have been trained in this seat (an extension: nobody is without training). */
  readonly trained: Uint8Array;
  /** 1 for those who practise only because they must (an extension: nobody does without coercion). */
  readonly compelled: Uint8Array;
  /** An index into `camps`. */
  readonly camp: Uint8Array;
  /** What befell this week: 0 nothing, else see `incidents.ts`. */
  readonly incident: Uint8Array;
  /** What was said upward this week: an index into `voices`. */
  readonly voice: Uint8Array;
};

export type ColumnName = keyof People;

export const camps = ['zealot', 'collaborator', 'resister'] as const;
export type Camp = (typeof camps)[number];

export const voices = ['silent', 'ignored', 'heard'] as const;

/** One element per team; team 0 is the deputy head's, and has no manager to work on. */
export type Teams = {
  /** K̂: clay work as implemented with the team's manager, in [0, 1]. */
  readonly clayWork: Float64Array;
};

export type Organisation = {
  /** Ĝ: guardrails as implemented, in [0, 1]. */
  readonly guardrails: DomainValues;
  /** E: evidence that open work pays, in [0, 1]. */
  readonly evidence: number;
  /** φ: fatigue with change, in [0, 1). */
  readonly fatigue: number;
  /** Since the founding, in hours of work. */
  readonly benefitHours: number;
  readonly costHours: number;
  /** What open work has given the public, in hours of theirs (an extension; it drives nothing). */
  readonly publicHours: number;
  /** Attention of politics and press, in [0, 1) (an extension: 0 unless its parameter wakes it). */
  readonly scrutiny: number;
};

export type World = {
  readonly circumstances: Circumstances;
  readonly department: Department;
  /** Whole weeks lived since the founding. */
  readonly week: number;
  readonly people: People;
  readonly teams: Teams;
  readonly organisation: Organisation;
};

/** Every column of zeros; the order of its keys is the order of the fingerprint. */
export function emptyPeople(size: number): People {
  return {
    enthusiasm: new Float64Array(size),
    usefulness: new Float64Array(size),
    concern: new Float64Array(size),
    enthusiasmAnchor: new Float64Array(size),
    usefulnessAnchor: new Float64Array(size),
    concernAnchor: new Float64Array(size),
    trueUsefulness: new Float64Array(size),
    trust: new Float64Array(size),
    signal: new Float64Array(size),
    permeability: new Float64Array(size),
    permeabilitySetPoint: new Float64Array(size),
    ageYears: new Float64Array(size),
    generation: new Uint32Array(size),
    practice: new Uint8Array(size),
    member: new Uint8Array(size),
    trained: new Uint8Array(size),
    compelled: new Uint8Array(size),
    camp: new Uint8Array(size),
    incident: new Uint8Array(size),
    voice: new Uint8Array(size),
  };
}

export function emptyTeams({ leaderOf }: Pick<Department, 'leaderOf'>): Teams {
  return { clayWork: new Float64Array(leaderOf.length) };
}

export const columnNames = Object.keys(emptyPeople(0)).filter(isColumnName);

function isColumnName(name: string): name is ColumnName {
  return name in emptyPeople(0);
}

/** @throws RangeError that names a column which has not one element for each person, or team */
export function checkColumns({ people, teams, department }: World): void {
  for (const name of columnNames) checkLength(`people.${name}`, people[name], department.size);
  checkLength('teams.clayWork', teams.clayWork, department.leaderOf.length);
  checkLength('department.ties', department.ties, department.size * tiesEach);
}

function checkLength(field: string, { length }: ArrayLike<number>, expected: number): void {
  if (length !== expected) {
    throw new RangeError(`${field} has ${length} elements: expected ${expected}`);
  }
}

/**
 * A world that shares nothing that changes with the first.
 * @throws RangeError as `checkColumns` does
 */
export function copyWorld(world: World): World {
  checkColumns(world);
  const people = emptyPeople(world.department.size);
  for (const name of columnNames) people[name].set(world.people[name]);
  return { ...world, people, teams: { clayWork: world.teams.clayWork.slice() } };
}
