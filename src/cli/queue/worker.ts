/**
 * `clay worker`: plays blocks of whatever designs wait on a broker, one design after the other, in
 * the order in which they were enqueued. Any number of them on any number of machines need to know
 * of nothing but the broker.
 */
import type { Redis } from 'ioredis';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { modelVersion } from '../../model/index.ts';
import { harmless, wordsIn, type Language, type Words } from '../../words/index.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { isLoss, reachBroker } from './broker.ts';
import { readBrokerAddress } from './brokerAddress.ts';
import { otherVersions } from './keptDesigns.ts';
import { nextDesign } from './nextDesign.ts';
import { playBlocks } from './playBlocks.ts';
import { listenForStop, type Stopping } from './stopping.ts';

export type WorkerRequest = {
  readonly url: string;
  readonly jobs: number;
  /** Ends when nothing is left that it can play; otherwise waits for more. */
  readonly untilEmpty: boolean;
  /** A worker that has not been heard of for so long has lost its blocks to the others. */
  readonly lostAfterSeconds: number;
  readonly language: Language;
};

const idleMilliseconds = 1000;

export async function runWorker(request: WorkerRequest): Promise<ExitCode> {
  const words = wordsIn(request.language);
  const address = readBrokerAddress(request.url, words);
  if (address === null) return exitCodes.usage;
  const broker = await reachBroker(address, { patienceSeconds: null }, words);
  if (broker === null) return exitCodes.badInput;
  const stopping = listenForStop(words);
  // A broker that is gone takes nothing back, and answers too late for whoever wants to end.
  stopping.ending.addEventListener('abort', () => {
    if (broker.redis.status === 'ready') return;
    broker.redis.disconnect();
    stopping.drop();
  });
  try {
    await playAll(broker.redis, request, stopping, words);
    return exitCodes.ok;
  } catch (error) {
    // Ending while the broker is gone: what was asked of it last is not answered.
    if (stopping.ending.aborted && isLoss(error)) return exitCodes.ok;
    throw error;
  } finally {
    stopping.forget();
    broker.leave();
  }
}

async function playAll(
  redis: Redis,
  { jobs, untilEmpty, lostAfterSeconds }: WorkerRequest,
  stopping: Stopping,
  words: Words,
): Promise<void> {
  const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const refused = new Set<string>();
  const others = await otherVersions(redis);
  if (others.length > 0) {
    const versions = { versions: harmless(others.join(', ')), now: modelVersion };
    tell(words.say('lab.queue.otherVersion', versions));
  }
  const ended = new Promise<null>((resolve) => {
    stopping.ending.addEventListener('abort', () => resolve(null));
  });
  let isIdle = false;
  while (!stopping.ending.aborted) {
    // Of a broker that is gone there is no answer to wait for.
    const design = await Promise.race([nextDesign(redis, refused, words), ended]);
    if (stopping.ending.aborted) return;
    if (design !== null) {
      isIdle = false;
      await playBlocks(redis, design, { threads: jobs, lostAfterSeconds }, stopping, words);
    } else if (untilEmpty) {
      return;
    } else {
      if (!isIdle) tell(words.say('lab.queue.idle'));
      isIdle = true;
      await pause(idleMilliseconds, undefined, { signal: stopping.ending }).catch(() => undefined);
    }
  }
}
