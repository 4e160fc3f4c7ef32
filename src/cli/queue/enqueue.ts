/** `clay sweep --queue`: lays a design on the broker, for any workers on any machines to play. */
import process from 'node:process';
import type { Words } from '../../words/index.ts';
import { calledAs } from '../calledAs.ts';
import { scenarioOfDesign, type DesignFile } from '../design/designFile.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { blockCount, runsOfBlock, stretchOfBlock } from './blocks.ts';
import { isLoss, reachBroker, type Broker } from './broker.ts';
import { readBrokerAddress } from './brokerAddress.ts';
import {
  blockId,
  blockQueue,
  blocksWithAside,
  keepDesign,
  setAside,
  type BlockQueue,
  type KeptDesign,
} from './keptDesigns.ts';

/** So many blocks are under way to the broker at once, however many runs there are. */
const blocksAtOnce = 500;
const patienceSeconds = 60;

export async function enqueueDesign(
  file: DesignFile,
  url: string,
  words: Words,
): Promise<ExitCode> {
  const address = readBrokerAddress(url, words);
  if (address === null) return exitCodes.usage;
  const scenario = scenarioOfDesign(file, words);
  if (scenario === null) return exitCodes.badInput;
  const broker = await reachBroker(address, { patienceSeconds }, words);
  if (broker === null) return exitCodes.badInput;
  try {
    await warnOfLoss(broker, words);
    const kept = await keepDesign(broker.redis, {
      file,
      runsOfBlock: runsOfBlock(scenario, file.runs),
    });
    await enqueueBlocks(broker, kept, words);
    return exitCodes.ok;
  } catch (error) {
    if (!isLoss(error)) throw error;
    process.stderr.write(`${words.say('lab.queue.gone', { broker: address.shown })}\n`);
    return exitCodes.badInput;
  } finally {
    broker.leave();
  }
}

async function enqueueBlocks(
  { redis, address }: Broker,
  { file, runsOfBlock: atOnce }: KeptDesign,
  { say }: Words,
): Promise<void> {
  const { hash, runs } = file;
  const queue = blockQueue(redis, hash);
  await takeBackFailed(redis, queue, hash);
  const before = await allBlocks(queue);
  const blocks = blockCount(runs, atOnce);
  for (let first = 0; first < blocks; first += blocksAtOnce) {
    const count = Math.min(blocksAtOnce, blocks - first);
    await queue.addBulk(
      Array.from({ length: count }, (_, at) => ({
        name: 'block',
        data: stretchOfBlock(runs, atOnce, first + at),
        opts: { jobId: blockId(hash, first + at) },
      })),
    );
  }
  const { completed } = await queue.getJobCounts('completed');
  const values = { hash, runs, blocks, runsOfBlock: atOnce, broker: address.shown };
  const told = [
    say('lab.queue.enqueued', { ...values, before, completed }),
    say('lab.queue.thenWork', { command: `${calledAs} worker --queue ${address.shown}` }),
    say('lab.queue.thenCollect', {
      command: `${calledAs} collect ${hash} --queue ${address.shown} --wait --out rows.parquet`,
    }),
  ];
  process.stderr.write(`${told.join('\n')}\n`);
  process.stdout.write(`${hash}\n`);
}

/** Blocks that failed, and such as have runs set aside, are enqueued anew: whoever asks again means it. */
async function takeBackFailed(
  redis: Broker['redis'],
  queue: BlockQueue,
  hash: string,
): Promise<void> {
  await queue.clean(0, 0, 'failed');
  for (const block of await blocksWithAside(redis, hash)) {
    await queue.remove(blockId(hash, block));
    await setAside(redis, hash, block, []);
  }
}

async function allBlocks(queue: BlockQueue): Promise<number> {
  const counts = await queue.getJobCounts('waiting', 'active', 'completed', 'failed');
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** A broker that keeps nothing on disk loses all when it stops; one that evicts, whenever it likes. */
async function warnOfLoss({ redis, address }: Broker, { say }: Words): Promise<void> {
  const info = await redis.info();
  const broker = address.shown;
  if (/^aof_enabled:0/m.test(info)) {
    process.stderr.write(`${say('lab.queue.notKept', { broker })}\n`);
  }
}
