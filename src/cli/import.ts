import process from 'node:process';
import { scenarioFromChart } from '../scenario/index.ts';
import { chartWords, harmless, wordsIn, type Language } from '../words/index.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readChartFile } from './inputFiles.ts';

export type ImportRequest = {
  readonly names: 'keep' | 'drop';
  readonly title: string | undefined;
  readonly language: Language;
};

/** Prints a scenario made of an org chart; or says on stderr what stands in the way. */
export function importChart(name: string, request: ImportRequest): ExitCode {
  const words = wordsIn(request.language);
  const chart = readChartFile(name, words);
  if (chart === null) return exitCodes.badInput;
  const { title, comments } = chartWords(request.language);
  const given = request.title?.trim() ?? '';
  const { text, isListed, hasNames } = scenarioFromChart(chart, {
    title: given === '' ? title : { en: given, fr: given },
    names: request.names,
    comments,
  });
  const people = chart.people.length;
  if (!isListed) tell(words.say('cli.shapeOnly', { name, people }));
  if (!hasNames && request.names === 'keep') tell(words.say('cli.namesLeftOut', { name }));
  process.stdout.write(text);
  return exitCodes.ok;
}

function tell(sentence: string): void {
  process.stderr.write(`${harmless(sentence)}\n`);
}
