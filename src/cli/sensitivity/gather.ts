/** The runs of a sampled design, played now or read back. */
import process from 'node:process';
import { byMeasure, measures, type RunRow } from '../../lab/index.ts';
import type { Words } from '../../words/index.ts';
import { playInto, type PlayIntoRequest } from '../design/playInto.ts';
import { playOrSay } from '../design/playOrSay.ts';
import { watchForStop } from '../design/stop.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { showProgress } from '../progress.ts';
import { readRows } from '../rows/readRows.ts';
import { isSampled, type Gathered, type SampledDesign } from './analyses.ts';
import { fewSeeds } from './sensitivityDesign.ts';

export type GatherRequest = Omit<PlayIntoRequest, 'out'> & {
  readonly design: SampledDesign;
  /** Without it the figures are kept in memory alone. */
  readonly out: string | undefined;
};

/** @returns with what the program exits where they are not all there, which has then been said */
export async function gather(request: GatherRequest, words: Words): Promise<Gathered | ExitCode> {
  const { out, stretch, file } = request;
  if (out === undefined) return gatherInMemory(request, words);
  const played = await playInto({ ...request, out }, words);
  if (played !== exitCodes.ok) return played;
  if (stretch.to - stretch.from < file.runs) {
    tell(words.say('lab.sensitivity.shardDone', { out }));
    return exitCodes.ok;
  }
  return gatherRows(out, words);
}

export async function gatherRows(name: string, words: Words): Promise<Gathered | ExitCode> {
  const { say } = words;
  const table = await readRows(name, words);
  if (table === null) return exitCodes.badInput;
  const { file, count, numbers } = table;
  const { design } = file;
  if (!isSampled(design)) return bad(say('lab.sensitivity.notSampled', { name }));
  if (count < file.runs) {
    return bad(say('lab.sensitivity.shardOnly', { name, count, runs: file.runs }));
  }
  const few = fewSeeds(design.seeds, design.sampling.kind, words);
  return few === null ? { file, design, numbers } : bad(`${name}: ${few}`);
}

async function gatherInMemory(
  { scenario, file, design, stretch, jobs }: GatherRequest,
  words: Words,
): Promise<Gathered | ExitCode> {
  const kept = byMeasure(() => new Float64Array(file.runs));
  const progress = showProgress(file.runs);
  const stop = watchForStop(() => undefined);
  let done = 0;
  try {
    const request = { scenario, design, stretch, threads: jobs, signal: stop.signal };
    const take = (rows: readonly RunRow[]): void => {
      for (const row of rows) {
        for (const measure of measures) kept[measure][row.run] = row[measure];
      }
      done += rows.length;
      progress.advance(rows.length, rows[0].play);
    };
    if (!(await playOrSay(request, take, words))) return exitCodes.badInput;
  } finally {
    progress.end();
    stop.unwatch();
  }
  if (done < file.runs) return exitCodes.stopped;
  return { file, design, numbers: (measure) => kept[measure] };
}

function bad(sentence: string): ExitCode {
  tell(sentence);
  return exitCodes.badInput;
}

function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
