/** Plays the runs of a design into a table, from where an earlier try has left off. */
import process from 'node:process';
import { columnsOf } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { harmless, type Words } from '../../words/index.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { showProgress } from '../progress.ts';
import { designBeside, partOf } from '../rows/format.ts';
import { openRowFile, type RowFile } from '../rows/rowFile.ts';
import { isTrouble, sayTrouble } from '../rows/trouble.ts';
import type { DesignFile } from './designFile.ts';
import type { Stretch } from './designWorker.ts';
import { playDesign } from './playDesign.ts';
import { watchForStop } from './stop.ts';

export type PlayIntoRequest = {
  /** The one of the file. */
  readonly scenario: Scenario;
  readonly file: DesignFile;
  readonly stretch: Stretch;
  readonly out: string;
  readonly resume: boolean;
  readonly jobs: number;
};

/** Whatever stops it is said on stderr, and what has been played by then is kept. */
export async function playInto(request: PlayIntoRequest, words: Words): Promise<ExitCode> {
  const { scenario, file, out, stretch } = request;
  const columns = columnsOf(file.design, scenario.quarters);
  const rows = openRowFile({ ...request, columns }, words);
  if (rows === null) return exitCodes.badInput;
  if (rows.isWhole) return exitCodes.ok;
  const stop = watchForStop(() => tell(words.say('lab.rows.stopping')));
  const runs = stretch.to - stretch.from;
  try {
    const done = await playOn(request, rows, stop.signal);
    if (done < runs) {
      tell(words.say('lab.rows.stopped', { done, runs, part: partOf(out) }));
      return exitCodes.stopped;
    }
    await rows.finish();
    tell(words.say('lab.rows.written', { name: out, runs, design: designBeside(out) }));
    return exitCodes.ok;
  } catch (error) {
    sayWhy(error, out, words);
    return exitCodes.badInput;
  } finally {
    stop.unwatch();
    rows.leave();
  }
}

/** @returns how many runs are there when it ends */
async function playOn(
  { scenario, file, stretch, jobs }: PlayIntoRequest,
  rows: RowFile,
  signal: AbortSignal,
): Promise<number> {
  const { from, to } = stretch;
  let { done } = rows;
  if (done === to - from) return done;
  const progress = showProgress(to - from, done);
  const rest = { from: from + done, to };
  const { design } = file;
  try {
    await playDesign({ scenario, design, stretch: rest, threads: jobs, signal }, (played) => {
      rows.add(played);
      done += played.length;
      progress.advance(played.length, played[0].play);
    });
  } finally {
    progress.end();
  }
  return done;
}

/** Either the table could not be written, or one of the runs could not be played. */
function sayWhy(error: unknown, out: string, words: Words): void {
  const part = partOf(out);
  if (isTrouble(error)) sayTrouble(error, { name: out, part }, words);
  else tell(words.say('lab.rows.failed', { part, reason: harmless(messageOf(error)) }));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
