/**
 * A journal as bytes: policies, dilemmas and answers by their place in the scenario, which the hash
 * of the scenario vouches for. Most decisions take two bytes; a first byte holds the kind, one of four
 * small choices, and the quarters since the decision before.
 */
import type { Scenario } from '../../scenario/index.ts';
import {
  directions,
  wholeDepartment,
  type Decision,
  type DecisionAim,
  type Journal,
} from '../journal.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';

const kinds = ['start', 'stop', 'answer', 'predict'] as const;
const aims = ['department', 'branch', 'tier', 'managers'] as const;
/** Of the quarters since the decision before, those that fit into the first byte; more follow it. */
const quartersInByte = 15;
const decisionsMost = 10_000;
const placesMost = 60_000;

/** @throws RangeError for a decision that names what the scenario does not have */
export function writeDecisions(writer: ByteWriter, scenario: Scenario, journal: Journal): void {
  writer.whole(journal.length);
  let before = 0;
  for (const decision of journal) {
    const passed = decision.quarter - before;
    before = decision.quarter;
    const first = Math.min(passed, quartersInByte);
    writer.byte(kinds.indexOf(decision.kind) + 4 * choiceIn(scenario, decision) + 16 * first);
    if (first === quartersInByte) writer.whole(passed - quartersInByte);
    writeRest(writer, scenario, decision);
  }
}

function choiceIn(scenario: Scenario, decision: Decision): number {
  if (decision.kind === 'start') return aims.indexOf(decision.aim.kind);
  if (decision.kind === 'predict') return directions.indexOf(decision.says);
  if (decision.kind === 'stop') return 0;
  const dilemma = scenario.dilemmas[placeOf(scenario.dilemmas, decision.dilemma)];
  return placeOf(dilemma.answers, decision.answer);
}

function writeRest(writer: ByteWriter, scenario: Scenario, decision: Decision): void {
  if (decision.kind === 'predict') writer.whole(decision.question);
  else if (decision.kind === 'answer') writer.whole(placeOf(scenario.dilemmas, decision.dilemma));
  else writer.whole(placeOf(scenario.policies, decision.policy));
  if (decision.kind === 'start') writePlaces(writer, scenario, decision.aim);
}

function writePlaces(writer: ByteWriter, scenario: Scenario, aim: DecisionAim): void {
  if (aim.kind === 'department') return;
  const places = placesOf(scenario, aim);
  writer.whole(places.length);
  for (const place of places) writer.whole(place);
}

function placesOf(
  { department: { seats } }: Scenario,
  aim: Exclude<DecisionAim, { readonly kind: 'department' }>,
): readonly number[] {
  if (aim.kind === 'branch') return aim.branches;
  if (aim.kind === 'tier') return aim.tiers;
  return aim.seats.map((seat) => {
    const row = seats.get(seat);
    if (row === undefined) throw new RangeError(`the scenario has no seat ${seat}`);
    return row;
  });
}

function placeOf(all: readonly { readonly id: string }[], id: string): number {
  const place = all.findIndex((each) => each.id === id);
  if (place < 0) throw new RangeError(`the scenario has no ${id}`);
  return place;
}

/** @returns null for what `writeDecisions` does not write of this scenario */
export function readDecisions(reader: ByteReader, scenario: Scenario): Journal | null {
  const count = reader.whole();
  if (count === null || count > decisionsMost) return null;
  const journal: Decision[] = [];
  let quarter = 0;
  for (let at = 0; at < count; at += 1) {
    const first = reader.byte();
    if (first === null) return null;
    const small = Math.floor(first / 16);
    const more = small === quartersInByte ? reader.whole() : 0;
    if (more === null) return null;
    quarter += small + more;
    const choice = Math.floor(first / 4) % 4;
    const decision = readDecision(reader, scenario, quarter, kinds[first % 4], choice);
    if (decision === null) return null;
    journal.push(decision);
  }
  return reader.isAtEnd() ? journal : null;
}

function readDecision(
  reader: ByteReader,
  scenario: Scenario,
  quarter: number,
  kind: Decision['kind'],
  choice: number,
): Decision | null {
  const place = reader.whole();
  if (place === null) return null;
  if (kind === 'predict') {
    const says = directions[choice];
    return says === undefined ? null : { quarter, kind, question: place, says };
  }
  if (kind === 'answer') {
    const dilemma = scenario.dilemmas[place];
    const answer = dilemma?.answers[choice];
    if (answer === undefined) return null;
    return { quarter, kind, dilemma: dilemma.id, answer: answer.id };
  }
  const policy = scenario.policies[place]?.id;
  if (policy === undefined) return null;
  if (kind === 'stop') return choice === 0 ? { quarter, kind, policy } : null;
  const aim = readAim(reader, scenario, aims[choice]);
  return aim === null ? null : { quarter, kind, policy, aim };
}

function readAim(
  reader: ByteReader,
  { department }: Scenario,
  kind: DecisionAim['kind'],
): DecisionAim | null {
  if (kind === 'department') return wholeDepartment;
  const count = reader.whole();
  if (count === null || count > placesMost) return null;
  const places: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const place = reader.whole();
    if (place === null) return null;
    places.push(place);
  }
  if (kind === 'branch') return { kind, branches: places };
  if (kind === 'tier') return { kind, tiers: places };
  const names = new Map(Array.from(department.seats, ([seat, row]) => [row, seat]));
  const seats = places.map((row) => names.get(row)).filter((seat) => seat !== undefined);
  return seats.length === places.length ? { kind, seats } : null;
}
