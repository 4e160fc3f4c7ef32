/** Plays a run again and says whether it comes to the same department, bit for bit. */
import process from 'node:process';
import { openRecord } from '../game/index.ts';
import { fingerprint, modelVersion } from '../model/index.ts';
import { wordsIn, type Language } from '../words/index.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readRun, refuse, sayDifferences, sayRefusal } from './readRun.ts';

export type ReplayRequest = {
  /** See `readRun`. */
  readonly run: string;
  readonly scenarioFile: string | undefined;
  readonly language: Language;
};

export function replayRun(request: ReplayRequest): ExitCode {
  const words = wordsIn(request.language);
  const run = readRun(request.run, request.scenarioFile, words);
  if (run === null) return exitCodes.badInput;
  const { record, scenario } = run;
  const opened = openRecord(scenario, record, { record: 'quarters' });
  if (opened.kind === 'refused') return refuse(sayRefusal(record, opened.refusal, words));
  const { game, differences } = opened;
  sayDifferences(differences, record, words);
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
