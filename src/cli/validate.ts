import process from 'node:process';
import { wordsIn, type Language } from '../words/index.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readChartFile, readScenarioFile } from './inputFiles.ts';

/** Checks every file, also after one that cannot be played, so that all can be mended in one go. */
export function validateFiles(files: readonly string[], language: Language): ExitCode {
  const words = wordsIn(language);
  let broken = 0;
  for (const name of files) {
    const isChart = /\.(?:csv|tsv)$/i.test(name);
    const sound = isChart ? readChartFile(name, words) : readScenarioFile(name, words);
    if (sound === null) broken += 1;
    else process.stderr.write(`${words.say('cli.playable', { name })}\n`);
  }
  return broken === 0 ? exitCodes.ok : exitCodes.badInput;
}
