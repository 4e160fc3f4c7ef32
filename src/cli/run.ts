import process from 'node:process';
import { replay, type Decision } from '../game/index.ts';
import { withParameters } from '../model/index.ts';
import { formatPlace } from '../scenario/index.ts';
import { harmless, wordsIn, type Language } from '../words/index.ts';
import { warnWithoutEffect } from './design/withoutEffect.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readJournalFile, readScenarioFile } from './inputFiles.ts';
import { implausible, parametersOf, type ParameterChanges } from './parameters.ts';
import { printRun, type Format } from './tables.ts';

export type RunRequest = {
  readonly file: string;
  readonly seed: string | undefined;
  readonly journalFile: string | undefined;
  readonly quarters: number | undefined;
  readonly parameters: ParameterChanges;
  readonly format: Format;
  readonly language: Language;
};

/** Plays what is asked for, and prints it; or says on stderr why not. */
export function runScenario(request: RunRequest): ExitCode {
  const words = wordsIn(request.language);
  const read = readScenarioFile(request.file, words);
  if (read === null) return exitCodes.badInput;
  for (const warning of implausible(request.parameters)) process.stderr.write(`${warning}\n`);
  warnWithoutEffect(read, parametersOf(request.parameters), words);
  const parameters = withParameters({ ...read.parameters, ...request.parameters });
  const scenario = { ...read, parameters };
  const decisions =
    request.journalFile === undefined ? noDecisions : readJournalFile(request.journalFile, words);
  if (decisions === null) return exitCodes.badInput;
  const { journal, placeOf } = decisions;

  const quarters = request.quarters ?? scenario.quarters;
  if (quarters > scenario.quarters) {
    const most = scenario.quarters;
    process.stderr.write(`${words.say('cli.tooManyQuarters', { quarters, most })}\n`);
    return exitCodes.usage;
  }
  const result = replay(scenario, request.seed ?? scenario.seed, journal, { quarters });
  if (result.kind === 'refused') {
    const { at, obstacle } = result.refusal;
    const decision = journal[at];
    const { kind, quarter } = decision;
    const name = nameOfDecision(decision);
    const reason = words.say(`obstacle.${obstacle.kind}`, { ...obstacle });
    const sentence = words.say('cli.refused', { kind, name, quarter, reason });
    process.stderr.write(`${formatPlace(placeOf(at))}: decisions[${at}]: ${harmless(sentence)}\n`);
    return exitCodes.badInput;
  }
  process.stdout.write(printRun(result.game, request.format));
  return exitCodes.ok;
}

/** By what a person calls it: the id of its policy or dilemma, or the number of its question. */
export function nameOfDecision(decision: Decision): string {
  if (decision.kind === 'answer') return decision.dilemma;
  return decision.kind === 'predict' ? String(decision.question) : decision.policy;
}

/** Every quarter runs as it is. */
const noDecisions = { journal: [], placeOf: () => ({ file: '', line: 1, column: 1 }) };
