/** Plays a link or a save again and says whether it comes to the same department, bit for bit. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import {
  codeIn,
  decodeRun,
  openRecord,
  parseSave,
  recordIn,
  scenarioHash,
  type Difference,
  type Refusal,
  type RunCode,
  type RunRecord,
} from '../game/index.ts';
import { fingerprint, modelVersion } from '../model/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { harmless, wordsIn, type Language, type Words } from '../words/index.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readScenarioFile, readSource, shippedFile } from './inputFiles.ts';
import { nameOfDecision } from './run.ts';

export type ReplayRequest = {
  /** A link, the fragment of one, a code, a file that holds one of them, or a save. */
  readonly link: string;
  /** The scenario file, where the game does not bring it. */
  readonly scenarioFile: string | undefined;
  readonly language: Language;
};

export function replayLink(request: ReplayRequest): ExitCode {
  const words = wordsIn(request.language);
  const read = readLink(request.link, request.scenarioFile, words);
  if (read === null) return exitCodes.badInput;
  const { code, scenario, record } = read;
  const opened = openRecord(scenario, record, { record: 'quarters' });
  if (opened.kind === 'refused') return refuse(sayRefusal(record, opened.refusal, words));
  const { game, differences } = opened;
  process.stderr.write(differences.map((each) => sayDifference(each, code, words)).join(''));
  process.stdout.write(
    `${JSON.stringify({
      modelVersion,
      scenario: scenario.id,
      seed: game.seed,
      quarters: record.quarters,
      decisions: game.journal.length,
      fingerprint: fingerprint(game.world),
      expected: record.fingerprint,
      agrees: differences.length === 0,
    })}\n`,
  );
  return differences.length === 0 ? exitCodes.ok : exitCodes.fails;
}

/** What a link and a save say alike before anybody has their scenario. */
type Head = Omit<RunRecord, 'journal'>;

export type LinkRead = {
  readonly code: Head;
  readonly scenario: Scenario;
  readonly record: RunRecord;
};

/** @returns null where the link holds no game, or not one of this scenario, which has then been said */
export function readLink(
  link: string,
  scenarioFile: string | undefined,
  words: Words,
): LinkRead | null {
  const text = existsSync(link) ? readSource(link, words)?.text : link;
  if (text === undefined) return null;
  const saved = parseSave(text);
  const code = saved.kind === 'save' ? saved.save.record : readCode(text, words);
  const scenario = code === null ? null : findScenario(code, scenarioFile, words);
  if (code === null || scenario === null) return null;
  const record = 'decisions' in code ? recordIn(code, scenario) : recordOn(scenario, code);
  if (record !== null) return { code, scenario, record };
  const { id } = code.scenario;
  refuse(words.say('replay.otherScenario', { id: harmless(id), found: scenario.id }));
  return null;
}

/** @returns null where this is not the scenario that the save was played on */
function recordOn(scenario: Scenario, record: RunRecord): RunRecord | null {
  return scenarioHash(scenario) === record.scenario.hash ? record : null;
}

function readCode(text: string, words: Words): RunCode | null {
  const decoded = decodeRun(codeIn(text));
  if (decoded.kind === 'code') return decoded.code;
  refuse(words.say(`replay.${decoded.kind}`));
  return null;
}

function findScenario(
  { scenario: { id } }: Head,
  named: string | undefined,
  words: Words,
): Scenario | null {
  const file = named ?? shippedFile(id);
  if (file !== null) return readScenarioFile(file, words, { quietly: true });
  refuse(words.say('replay.noScenario', { id: harmless(id) }));
  return null;
}

export function sayRefusal(
  { journal }: Pick<RunRecord, 'journal'>,
  { at, obstacle }: Refusal,
  words: Words,
): string {
  const { kind, quarter } = journal[at];
  const reason = words.say(`obstacle.${obstacle.kind}`, { ...obstacle });
  const name = nameOfDecision(journal[at]);
  return harmless(words.say('cli.refused', { kind, name, quarter, reason }));
}

export function sayDifference(difference: Difference, code: Head, words: Words): string {
  const made = harmless(code.modelVersion);
  return `${words.say(`replay.differs.${difference}`, { made, now: modelVersion })}\n`;
}

/** @returns what the program exits with, so that one can say and give up in one breath */
export function refuse(sentence: string): ExitCode {
  process.stderr.write(`${sentence}\n`);
  return exitCodes.badInput;
}
