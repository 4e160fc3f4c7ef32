/** A run link: who made it may be anybody, so it is played behind the scenes before it is offered. */
import {
  codeIn,
  decodeRun,
  recordIn,
  scenarioHash,
  type OpenedRecord,
  type RunCode,
  type RunRecord,
} from '../../game/index.ts';
import type { Desk } from './desk.ts';
import { newLine } from './line.ts';
import type { Opener, PlayedSave } from './opener.ts';
import { scenarioOfCode, type FoundScenario } from './scenarios.ts';
import type { Offer } from './state.ts';

/** What is told of a link, and what lies ready should it be taken. */
export type Offering = { readonly offer: Offer; readonly ready: PlayedSave | null };

/** @returns null where somebody gave it up */
export async function offeringOf(
  link: string,
  desk: Desk,
  opener: Opener,
): Promise<Offering | null> {
  const decoded = decodeRun(codeIn(link));
  if (decoded.kind !== 'code') return { offer: { kind: decoded.kind, link }, ready: null };
  const { code } = decoded;
  const { id, hash } = code.scenario;
  const found = await scenarioFor(code, desk);
  if (found === null) return { offer: { kind: 'noScenario', link, id }, ready: null };
  if (scenarioHash(found.scenario) !== hash) {
    return { offer: { kind: 'otherScenario', link, id }, ready: null };
  }
  const record = recordIn(code, found.scenario);
  if (record === null) return { offer: { kind: 'damaged', link }, ready: null };
  const opened = await opener.playRecord(found.scenario, record);
  return opened === null ? null : offering(link, found, record, opened);
}

function offering(
  link: string,
  { scenario, files }: FoundScenario,
  { modelVersion }: RunRecord,
  opened: OpenedRecord,
): Offering {
  const { title, quarters } = scenario;
  if (opened.kind === 'refused') return { offer: { kind: 'refused', link, title }, ready: null };
  const { game, differences } = opened;
  const { phase, quarter, journal } = game;
  const decisions = journal.length;
  return {
    offer: {
      kind: 'run',
      link,
      title,
      phase,
      quarter,
      quarters,
      decisions,
      differences,
      modelVersion,
    },
    ready: { game, line: newLine(files) },
  };
}

/** The scenario on the table comes first: somebody may have opened its file for this. */
async function scenarioFor(code: RunCode, desk: Desk): Promise<FoundScenario | null> {
  const { scenario } = desk.store.game();
  if (scenarioHash(scenario) === code.scenario.hash) {
    return { scenario, files: desk.line().files };
  }
  return scenarioOfCode(code.scenario, await desk.shelf(), desk.keeping, desk.read);
}
