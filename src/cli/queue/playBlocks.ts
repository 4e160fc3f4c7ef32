/** One worker at one design: takes block after block from the broker until none is left. */
import { WaitingError, Worker, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { harmless, type Words } from '../../words/index.ts';
import type { Stretch } from '../design/designWorker.ts';
import { blockPlayer, type BlockPlayer } from './blockPlayer.ts';
import type { SetAside } from '../rows/rowHead.ts';
import { isLoss } from './broker.ts';
import { prefix, setAside } from './keptDesigns.ts';
import { blocksLeft, type PlayableDesign } from './nextDesign.ts';
import { packRows } from './packRows.ts';
import { sayAside } from './sayAside.ts';
import type { Stopping } from './stopping.ts';

export type PlayOptions = {
  readonly threads: number;
  readonly lostAfterSeconds: number;
};

/** Of a block that was taken up and lost so often, it is to be feared that it kills whoever plays it. */
const lossesMost = 4;
const lookMilliseconds = 500;
/** For giving blocks back, if the broker is there to take them. */
const lastMilliseconds = 3000;

export async function playBlocks(
  redis: Redis,
  design: PlayableDesign,
  options: PlayOptions,
  stopping: Stopping,
  words: Words,
): Promise<void> {
  const { file, scenario } = design;
  const { hash, runs } = file;
  const tell = (key: 'lab.queue.playing' | 'lab.queue.played', played: number): void => {
    const values = { hash, scenario: scenario.id, runs, played };
    process.stderr.write(`${words.say(key, values)}\n`);
  };
  const player = blockPlayer(scenario, file.design, options.threads);
  let played = 0;
  const worker = openWorker(redis, design, player, options, (rows, aside) => {
    played += rows;
    sayAside(file.design, aside, words);
  });
  worker.on('error', (error) => sayTrouble(error, words));
  tell('lab.queue.playing', 0);
  try {
    await untilNoneIsLeft(redis, hash, stopping.ending);
  } finally {
    await closeWorker(worker, player, stopping.dropping);
    tell('lab.queue.played', played);
  }
}

export type Took = (rows: number, aside: readonly SetAside[]) => void;

export function openWorker(
  redis: Redis,
  { file, runsOfBlock }: PlayableDesign,
  player: BlockPlayer,
  { threads, lostAfterSeconds }: PlayOptions,
  took: Took,
): Worker<Stretch, string> {
  const play = async (job: Job<Stretch, string>, token?: string): Promise<string> => {
    const played = await player.play(job.data);
    if (played === null) {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    const { rows, aside } = played;
    // Whoever had it before may have set others aside.
    if (aside.length > 0 || job.attemptsStarted > 1) {
      await setAside(redis, file.hash, Math.floor(job.data.from / runsOfBlock), aside);
    }
    took(rows.length, aside);
    return packRows(rows);
  };
  return new Worker<Stretch, string>(file.hash, play, {
    prefix,
    connection: redis,
    concurrency: threads,
    lockDuration: lostAfterSeconds * 1000,
    stalledInterval: lostAfterSeconds * 500,
    maxStalledCount: lossesMost,
    drainDelay: 1,
    // How soon a broker that is back is asked again.
    runRetryDelay: 1000,
  });
}

async function untilNoneIsLeft(redis: Redis, hash: string, ending: AbortSignal): Promise<void> {
  const ended = new Promise<0>((resolve) => {
    ending.addEventListener('abort', () => resolve(0));
  });
  // A broker that is gone answers when it is back; nobody who wants to end waits for that.
  while (!ending.aborted && (await Promise.race([blocksLeft(redis, hash), ended])) > 0) {
    await Promise.race([pause(lookMilliseconds), ended]);
  }
}

/** Waits for the blocks under way; once they are to be dropped, gives them back. */
async function closeWorker(
  worker: Worker<Stretch, string>,
  player: BlockPlayer,
  dropping: AbortSignal,
): Promise<void> {
  const closed = worker.close();
  const dropped = new Promise<void>((resolve) => {
    const drop = (): void => {
      void player.stop();
      setTimeout(resolve, lastMilliseconds).unref();
    };
    if (dropping.aborted) drop();
    else dropping.addEventListener('abort', drop);
  });
  await Promise.race([closed, dropped]);
  await player.stop();
}

function sayTrouble(error: Error, { say }: Words): void {
  // That the broker is gone is said where the way to it is watched.
  if (isLoss(error)) return;
  const text = harmless(error.message);
  if (/Missing (?:lock|key)|[Ll]ock mismatch|renew lock/.test(text)) {
    process.stderr.write(`${say('lab.queue.blockLost')}\n`);
  } else if (text.startsWith('OOM')) {
    process.stderr.write(`${say('lab.queue.brokerFull')}\n`);
  } else {
    process.stderr.write(`${say('lab.queue.trouble', { text })}\n`);
  }
}
