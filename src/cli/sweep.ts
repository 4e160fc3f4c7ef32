/** `clay sweep`: a scenario, played by scripted strategies over many seeds; a row for every run. */
import process from 'node:process';
import { csvOf, ndjsonOf, type Table } from '../game/index.ts';
import { columnsOf, cellsOf, strategiesFor, type Design, type RunRow } from '../lab/index.ts';
import { nearest, type Scenario } from '../scenario/index.ts';
import { wordsIn, type Language, type Words } from '../words/index.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readScenarioFile } from './inputFiles.ts';
import { canWrite, writeWhole } from './outFile.ts';
import { playDesign } from './design/playDesign.ts';
import { showProgress } from './progress.ts';
import type { Format } from './tables.ts';

export type SweepRequest = {
  readonly file: string;
  /** Names of strategies; `named` for all that have one, `all` also for each policy by itself. */
  readonly strategies: readonly string[];
  readonly seeds: readonly string[];
  readonly jobs: number;
  readonly format: Format;
  readonly out: string | undefined;
  readonly language: Language;
};

export async function runSweep(request: SweepRequest): Promise<ExitCode> {
  const words = wordsIn(request.language);
  const scenario = readScenarioFile(request.file, words);
  if (scenario === null) return exitCodes.badInput;
  const strategies = strategiesNamed(scenario, request.strategies, words);
  if (strategies === null) return exitCodes.usage;
  if (request.out !== undefined && !canWrite(request.out)) {
    process.stderr.write(`${words.say('cli.unwritable', { name: request.out })}\n`);
    return exitCodes.badInput;
  }
  const design: Design = {
    plays: strategies.map((name) => ({ kind: 'strategy', name })),
    changes: {},
    sampling: { kind: 'grid', axes: [] },
    seeds: { kind: 'list', phrases: request.seeds },
    detail: 'outcome',
  };
  const runs = strategies.length * request.seeds.length;
  const progress = showProgress(runs);
  const rows: RunRow[] = [];
  await playDesign(
    { scenario, design, stretch: { from: 0, to: runs }, threads: request.jobs },
    (played) => {
      rows.push(...played);
      progress.advance(played.length, played[0].play);
    },
  );
  progress.end();
  const heads = columnsOf(design, scenario.quarters).map(({ name }) => name);
  const text = printRows({ heads, rows: rows.map(cellsOf) }, request.format);
  if (request.out === undefined) process.stdout.write(text);
  else writeWhole(request.out, text);
  return exitCodes.ok;
}

/** @returns null where a name is unknown, which has then been said */
export function strategiesNamed(
  scenario: Scenario,
  asked: readonly string[],
  { say }: Words,
): readonly string[] | null {
  const known = strategiesFor(scenario).map(({ name }) => name);
  const chosen: string[] = [];
  for (const name of asked) {
    if (name === 'all') chosen.push(...known);
    else if (name === 'named') chosen.push(...known.filter((each) => !each.startsWith('only:')));
    else if (known.includes(name)) chosen.push(name);
    else {
      const close = nearest(name, known);
      const values = { strategy: name, nearest: close === '' ? 'none' : close };
      process.stderr.write(
        `${say('cli.unknownStrategy', { ...values, known: known.join(', ') })}\n`,
      );
      return null;
    }
  }
  return Array.from(new Set(chosen));
}

function printRows(table: Table, format: Format): string {
  if (format === 'csv') return csvOf(table);
  if (format === 'ndjson') return ndjsonOf(table);
  return `[${ndjsonOf(table).trimEnd().split('\n').join(',')}]\n`;
}
