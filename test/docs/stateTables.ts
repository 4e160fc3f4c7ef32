/** The state of a department, column by column and number by number. */
import { columnNames } from '../../src/model/index.ts';
import { emptyPeople, emptyTeams, type Organisation } from '../../src/model/world.ts';
import { modelSymbols } from '../../src/words/index.ts';
import { codeOf, tableOf } from './markdown.ts';
import type { Scribe } from './scribe.ts';

type Kind = 'share' | 'years' | 'count' | 'bit' | 'camp' | 'incident' | 'voice' | 'hours';

const columnKinds: Readonly<Record<(typeof columnNames)[number], Kind>> = {
  enthusiasm: 'share',
  usefulness: 'share',
  concern: 'share',
  enthusiasmAnchor: 'share',
  usefulnessAnchor: 'share',
  concernAnchor: 'share',
  trueUsefulness: 'share',
  trust: 'share',
  signal: 'share',
  permeability: 'share',
  permeabilitySetPoint: 'share',
  ageYears: 'years',
  generation: 'count',
  practice: 'bit',
  member: 'bit',
  trained: 'bit',
  compelled: 'bit',
  camp: 'camp',
  incident: 'incident',
  voice: 'voice',
};

const organisationKinds: Readonly<Record<keyof Organisation, Kind>> = {
  guardrails: 'share',
  evidence: 'share',
  fatigue: 'share',
  benefitHours: 'hours',
  costHours: 'hours',
  publicHours: 'hours',
  scrutiny: 'share',
};

export function columnTable(scribe: Scribe): string {
  const { say } = scribe;
  const people = emptyPeople(1);
  return tableOf(
    [...heads(scribe), say('table.bytes')],
    columnNames.map((name) => [
      modelSymbols[`column.${name}`],
      codeOf(name),
      say(`column.${name}`),
      domainOf(scribe, columnKinds[name]),
      unitOf(scribe, columnKinds[name]),
      String(people[name].byteLength),
    ]),
  );
}

/** What one person takes, in bytes, tables of who is whose manager left out. */
export function bytesOfPerson(): number {
  const people = emptyPeople(1);
  return columnNames.reduce((sum, name) => sum + people[name].byteLength, 0);
}

export function organisationTable(scribe: Scribe): string {
  const teams = Object.keys(emptyTeams({ leaderOf: new Int32Array(1) })).filter(isTeamColumn);
  const numbers = Object.keys(organisationKinds).filter(isOrganisationNumber);
  return tableOf(heads(scribe), [
    ...teams.map((name) => [
      modelSymbols[`state.${name}`],
      codeOf(`teams.${name}`),
      scribe.say(`state.${name}`),
      domainOf(scribe, 'share'),
      unitOf(scribe, 'share'),
    ]),
    ...numbers.map((name) => [
      modelSymbols[`state.${name}`],
      codeOf(`organisation.${name}`),
      scribe.say(`state.${name}`),
      domainOf(scribe, organisationKinds[name]),
      unitOf(scribe, organisationKinds[name]),
    ]),
  ]);
}

function heads({ say }: Scribe): readonly string[] {
  return [
    say('table.symbol'),
    say('table.code'),
    say('table.meaning'),
    say('table.domain'),
    say('table.unit'),
  ];
}

function domainOf({ say, language }: Scribe, kind: Kind): string {
  const to = language === 'en' ? 'to' : 'à';
  const ends = { share: 1, camp: 2, incident: 32, voice: 2 };
  if (kind === 'bit') return language === 'en' ? '0 or 1' : '0 ou 1';
  if (kind === 'years' || kind === 'count' || kind === 'hours') return say('table.fromZero');
  return `0 ${to} ${ends[kind]}`;
}

function unitOf({ say }: Scribe, kind: Kind): string {
  if (kind === 'share') return say('unit.share');
  if (kind === 'years') return say('unit.years');
  if (kind === 'hours') return say('unit.hours');
  return kind === 'count' ? say('table.count') : say('table.coded');
}

function isTeamColumn(name: string): name is 'clayWork' {
  return name === 'clayWork';
}

function isOrganisationNumber(name: string): name is keyof Organisation {
  return Object.hasOwn(organisationKinds, name);
}
