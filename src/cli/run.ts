import process from 'node:process';
import { replay, type Journal, type Refusal } from '../game/index.ts';
import { wordsIn, type Language } from '../words/index.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readJournalFile, readScenarioFile } from './inputFiles.ts';
import { printRun, type Format } from './tables.ts';

export type RunRequest = {
  readonly file: string;
  readonly seed: string | undefined;
  readonly journalFile: string | undefined;
  readonly quarters: number | undefined;
  readonly format: Format;
  readonly language: Language;
};

/** Plays what is asked for, and prints it; or says on stderr why not. */
export function runScenario(request: RunRequest): ExitCode {
  const words = wordsIn(request.language);
  const scenario = readScenarioFile(request.file, words);
  if (scenario === null) return exitCodes.badInput;
  const journal: Journal | null =
    request.journalFile === undefined ? [] : readJournalFile(request.journalFile, words);
  if (journal === null) return exitCodes.badInput;

  const quarters = request.quarters ?? scenario.quarters;
  if (quarters > scenario.quarters) {
    const most = scenario.quarters;
    process.stderr.write(`${words.say('cli.tooManyQuarters', { quarters, most })}\n`);
    return exitCodes.usage;
  }
  const result = replay(scenario, request.seed ?? scenario.seed, journal, quarters);
  if (result.kind === 'refused') {
    sayRefusal(result.refusal, request.journalFile ?? '');
    return exitCodes.badInput;
  }
  process.stdout.write(printRun(result.game, request.format));
  return exitCodes.ok;

  function sayRefusal({ at, obstacle }: Refusal, file: string): void {
    const reason = words.say(`obstacle.${obstacle.kind}`, { ...obstacle });
    const sentence = words.say('cli.refused', { file, place: at + 1, reason });
    process.stderr.write(`${sentence}\n`);
  }
}
