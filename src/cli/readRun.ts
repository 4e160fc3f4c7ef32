/** A game that somebody was sent: from a link, or from a file of the page, with the scenario it was played on. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import {
  codeIn,
  decodeRun,
  parseSave,
  recordIn,
  type Difference,
  type Refusal,
  type RunRecord,
  type ScenarioFiles,
} from '../game/index.ts';
import { modelVersion } from '../model/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { harmless, type Words } from '../words/index.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readScenarioFile, readOwn, scenarioOfTexts, shippedFile } from './inputFiles.ts';
import { nameOfDecision } from './run.ts';

export type Run = { readonly record: RunRecord; readonly scenario: Scenario };

/**
 * @param game a link, the fragment of one, a code, or a file: with one of them in it, or an exported run
 * @param scenarioFile the file of the scenario, where neither the game nor the run brings it
 * @returns null where there is no game in it, or not one of this scenario, which has then been said
 */
export function readRun(game: string, scenarioFile: string | undefined, words: Words): Run | null {
  const text = existsSync(game) ? readOwn(game, words)?.text : game;
  if (text === undefined) return null;
  return text.trimStart().startsWith('{')
    ? readSave(text, scenarioFile, words)
    : readLink(text, scenarioFile, words);
}

function readLink(text: string, named: string | undefined, words: Words): Run | null {
  const decoded = decodeRun(codeIn(text));
  if (decoded.kind !== 'code') return tell(words.say(`replay.${decoded.kind}`));
  const { code } = decoded;
  const { id } = code.scenario;
  const scenario = findScenario(id, named, words);
  if (scenario === null) return null;
  const record = recordIn(code, scenario);
  if (record !== null) return { record, scenario };
  return tell(words.say('replay.otherScenario', { id: harmless(id), found: scenario.id }));
}

function readSave(text: string, named: string | undefined, words: Words): Run | null {
  const parsed = parseSave(text);
  if (parsed.kind !== 'save') return tell(words.say(`replay.save.${parsed.kind}`));
  const { record, source } = parsed.save;
  const brought = named === undefined && source.kind === 'files' ? source.files : null;
  const scenario =
    brought === null
      ? findScenario(record.scenario.id, named, words)
      : readBrought(brought, record.scenario.id, words);
  return scenario === null ? null : { record, scenario };
}

/** An exported run holds the texts of its scenario; of a bare chart the page made the scenario itself. */
function readBrought({ texts }: ScenarioFiles, id: string, words: Words): Scenario | null {
  const main = texts.find(({ name }) => /\.(?:ya?ml|json)$/i.test(name));
  if (main === undefined) return tell(words.say('replay.noScenario', { id: harmless(id) }));
  return scenarioOfTexts([main, ...texts.filter((text) => text !== main)], words);
}

function findScenario(id: string, named: string | undefined, words: Words): Scenario | null {
  const file = named ?? shippedFile(id);
  if (file !== null) return readScenarioFile(file, words, { quietly: true });
  return tell(words.say('replay.noScenario', { id: harmless(id) }));
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

/** Says on stderr what is not as it was when the run was made. */
export function sayDifferences(
  differences: readonly Difference[],
  { modelVersion: made }: RunRecord,
  words: Words,
): void {
  for (const difference of differences) {
    const versions = { made: harmless(made), now: modelVersion };
    tell(words.say(`replay.differs.${difference}`, versions));
  }
}

/** @returns what the program exits with, so that one can say and give up in one breath */
export function refuse(sentence: string): ExitCode {
  tell(sentence);
  return exitCodes.badInput;
}

function tell(sentence: string): null {
  process.stderr.write(`${sentence}\n`);
  return null;
}
