/**
 * `clay collect`: gathers what workers have played of a design into one table, in the order of its
 * runs. What it has gathered stands in the part of the table: it can be stopped, and goes on there.
 */
import type { Redis } from 'ioredis';
import process from 'node:process';
import { columnsOf } from '../../lab/index.ts';
import { harmless, wordsIn, type Language, type Words } from '../../words/index.ts';
import { typedHere } from '../calledAs.ts';
import { scenarioOfDesign } from '../design/designFile.ts';
import { watchForStop } from '../design/stop.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { designBeside, partOf } from '../rows/format.ts';
import { openRowFile, type RowFile } from '../rows/rowFile.ts';
import { sayTrouble } from '../rows/trouble.ts';
import { isLoss, reachBroker } from './broker.ts';
import { readBrokerAddress } from './brokerAddress.ts';
import { findDesign, hashNamed } from './findDesign.ts';
import { blockCount } from './blocks.ts';
import { gatherBlocks } from './gatherBlocks.ts';
import { blockQueue, forgetDesign, type KeptDesign } from './keptDesigns.ts';
import { sayAside } from './sayAside.ts';

export type CollectRequest = {
  /** The hash of a design, or a file that holds one. */
  readonly design: string;
  readonly url: string;
  readonly out: string;
  /** Until all is played. */
  readonly wait: boolean;
  /** Removes the design from the broker once its table is there. */
  readonly forget: boolean;
  readonly language: Language;
};

const patienceSeconds = 60;

export async function runCollect(request: CollectRequest): Promise<ExitCode> {
  const words = wordsIn(request.language);
  const address = readBrokerAddress(request.url, words);
  if (address === null) return exitCodes.usage;
  const hash = hashNamed(request.design, words);
  if (hash === null) return exitCodes.badInput;
  const broker = await reachBroker(address, { patienceSeconds }, words);
  if (broker === null) return exitCodes.badInput;
  try {
    const kept = await findDesign(broker, hash, words);
    if (kept === null) return exitCodes.badInput;
    const { code, isThere } = await collectDesign(broker.redis, kept, request, words);
    if (request.forget) {
      if (isThere) await forgetDesign(broker.redis, hash);
      tell(words.say(isThere ? 'lab.queue.forgotten' : 'lab.queue.notForgotten', { hash }));
    }
    return code;
  } catch (error) {
    if (!isLoss(error)) throw error;
    tell(words.say('lab.queue.gone', { broker: address.shown }));
    return exitCodes.badInput;
  } finally {
    broker.leave();
  }
}

type Collected = { readonly code: ExitCode; readonly isThere: boolean };

async function collectDesign(
  redis: Redis,
  kept: KeptDesign,
  { out, wait }: CollectRequest,
  words: Words,
): Promise<Collected> {
  const { file } = kept;
  const scenario = scenarioOfDesign(file, words);
  if (scenario === null) {
    tell(words.say('lab.queue.otherCatalogue', { hash: file.hash }));
    return { code: exitCodes.badInput, isThere: false };
  }
  const columns = columnsOf(file.design, scenario.quarters);
  const stretch = { from: 0, to: file.runs };
  const table = openRowFile({ out, file, columns, stretch, resume: true }, words);
  if (table === null) return { code: exitCodes.badInput, isThere: false };
  const stop = watchForStop(() => tell(words.say('lab.rows.stopping')));
  try {
    if (!table.isWhole) {
      const done = await gatherBlocks(redis, kept, table, { wait, signal: stop.signal });
      if (done < file.runs) {
        await sayUnfinished(redis, kept, { done, out }, words);
        const code = stop.signal.aborted ? exitCodes.stopped : exitCodes.fails;
        return { code, isThere: false };
      }
      await table.finish();
      const names = { name: out, design: designBeside(out) };
      const runs = file.runs - table.aside.length;
      tell(words.say('lab.rows.written', { runs, ...names }));
    }
    return { code: sayOutcome(kept, table, out, words), isThere: true };
  } catch (error) {
    if (isLoss(error)) throw error;
    sayTrouble(error, { name: out, part: partOf(out) }, words);
    return { code: exitCodes.badInput, isThere: false };
  } finally {
    stop.unwatch();
    table.leave();
  }
}

async function sayUnfinished(
  redis: Redis,
  { file, runsOfBlock }: KeptDesign,
  { done, out }: { readonly done: number; readonly out: string },
  { say }: Words,
): Promise<void> {
  const queue = blockQueue(redis, file.hash);
  const counts = await queue.getJobCounts('waiting', 'active', 'completed', 'failed');
  await queue.close();
  const there = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const missing = blockCount(file.runs, runsOfBlock) - there;
  const { waiting, active } = counts;
  const values = { done, runs: file.runs, part: partOf(out), waiting, active, runsOfBlock };
  tell(say('lab.queue.unfinished', values));
  const command = harmless(typedHere(file.command));
  if (missing > 0) tell(say('lab.queue.missing', { missing, command }));
}

function sayOutcome({ file }: KeptDesign, { aside }: RowFile, out: string, words: Words): ExitCode {
  if (aside.length === 0) return exitCodes.ok;
  sayAside(file.design, aside, words);
  const values = { aside: aside.length, name: out, design: designBeside(out) };
  tell(words.say('lab.queue.withoutAside', values));
  return exitCodes.fails;
}

function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
