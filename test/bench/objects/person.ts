/**
 * The department as an ordinary program would have it: an object for every person and every team,
 * with references to managers, teammates and ties. A yardstick for speed, and a second opinion on
 * the core of the model: it shares nothing with it but its parameters and its public `draw`.
 */
import type { Camp, Circumstances, Department, DomainValues } from '../../../src/model/index.ts';
import { arrive } from './arrival.ts';

/** What moves from one week to the next while others look at it. */
export type State = {
  enthusiasm: number;
  usefulness: number;
  concern: number;
  trust: number;
  signal: number;
  permeability: number;
  practises: boolean;
};

export type Incident = {
  readonly domain: number;
  readonly isNew: boolean;
  readonly isMaterial: boolean;
  readonly isReported: boolean;
};

export type Person = {
  readonly uid: number;
  readonly tier: number;
  readonly manager: Person | null;
  readonly team: Team;
  leads: Team | null;
  ties: readonly Person[];
  now: State;
  next: State;
  enthusiasmAnchor: number;
  usefulnessAnchor: number;
  concernAnchor: number;
  trueUsefulness: number;
  permeabilitySetPoint: number;
  ageYears: number;
  generation: number;
  isMember: boolean;
  camp: Camp;
  incident: Incident | null;
  voice: 'silent' | 'ignored' | 'heard';
};

export type Team = {
  /** Null: the deputy head. */
  readonly leader: Person | null;
  readonly people: Person[];
  clayWork: number;
  practising: number;
  materialCount: number;
  materialSalience: number;
};

export type ObjectWorld = {
  readonly circumstances: Circumstances;
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  week: number;
  guardrails: DomainValues;
  evidence: number;
  fatigue: number;
  benefitHours: number;
  costHours: number;
};

export function foundObjects(department: Department, circumstances: Circumstances): ObjectWorld {
  const teams: Team[] = [];
  const people: Person[] = [];
  for (let row = 0; row < department.size; row += 1) {
    const manager = department.managerOf[row] < 0 ? null : people[department.managerOf[row]];
    const last = teams.at(-1);
    const team = last !== undefined && last.leader === manager ? last : makeTeam(manager);
    if (team !== last) teams.push(team);
    if (manager !== null) manager.leads = team;
    const person = makePerson(department.uid[row], department.tierOf[row], manager, team);
    team.people.push(person);
    people.push(person);
  }
  for (const [row, person] of people.entries()) {
    person.ties = Array.from({ length: 4 }, (_, tie) => people[department.ties[row * 4 + tie]]);
    arrive(person, 0, circumstances);
  }
  return {
    circumstances,
    people,
    teams,
    week: 0,
    guardrails: { privacy: 0, security: 0, languages: 0, legislation: 0 },
    evidence: 0,
    fatigue: 0,
    benefitHours: 0,
    costHours: 0,
  };
}

function makeTeam(leader: Person | null): Team {
  return {
    leader,
    people: [],
    clayWork: 0,
    practising: 0,
    materialCount: 0,
    materialSalience: 0,
  };
}

function makePerson(uid: number, tier: number, manager: Person | null, team: Team): Person {
  return {
    uid,
    tier,
    manager,
    team,
    leads: null,
    ties: [],
    now: makeState(),
    next: makeState(),
    enthusiasmAnchor: 0,
    usefulnessAnchor: 0,
    concernAnchor: 0,
    trueUsefulness: 0,
    permeabilitySetPoint: 0,
    ageYears: 0,
    generation: 0,
    isMember: false,
    camp: 'zealot',
    incident: null,
    voice: 'silent',
  };
}

function makeState(): State {
  return {
    enthusiasm: 0,
    usefulness: 0,
    concern: 0,
    trust: 0,
    signal: 0,
    permeability: 0,
    practises: false,
  };
}
