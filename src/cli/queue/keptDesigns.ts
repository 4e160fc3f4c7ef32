/**
 * What the broker keeps: for each design its file, its blocks as a queue of BullMQ, and the runs that
 * were set aside. Every name begins with the version of the model, so that a worker of another
 * version never so much as sees a block.
 */
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { modelVersion } from '../../model/index.ts';
import { parseDesignFile, writeDesignFile, type DesignFile } from '../design/designFile.ts';
import type { Stretch } from '../design/designWorker.ts';
import type { SetAside } from '../rows/rowHead.ts';

export type KeptDesign = {
  readonly file: DesignFile;
  /** As it was when the design was first enqueued. */
  readonly runsOfBlock: number;
};

/** Of blocks, and what a worker hands back of one: its rows, packed. */
export type BlockQueue = Queue<Stretch, string>;

/** What all names of this version begin with. */
export const prefix = `clay:${modelVersion}`;

/** The events, of which nobody is told here, would hold every block a second time. */
const eventsMost = 10;

const versionsKey = 'clay:versions';
const hashesKey = `${prefix}:designs`;
const designKey = (hash: string): string => `${prefix}:design:${hash}`;
const asideKey = (hash: string): string => `${prefix}:aside:${hash}`;

/** @returns as it is kept, which is as it was kept before */
export async function keepDesign(
  redis: Redis,
  { file, runsOfBlock }: KeptDesign,
): Promise<KeptDesign> {
  const { hash } = file;
  await redis
    .multi()
    .sadd(versionsKey, modelVersion)
    .hsetnx(designKey(hash), 'runsOfBlock', runsOfBlock)
    .hsetnx(designKey(hash), 'file', writeDesignFile(file))
    .zadd(hashesKey, 'NX', Date.now(), hash)
    .exec();
  return (await readDesign(redis, hash)) ?? { file, runsOfBlock };
}

/** @returns null where it is not there, or not as this version keeps it */
export async function readDesign(redis: Redis, hash: string): Promise<KeptDesign | null> {
  const [text, runsOfBlock] = await redis.hmget(designKey(hash), 'file', 'runsOfBlock');
  const parsed = parseDesignFile(text ?? '');
  const runs = Number(runsOfBlock);
  if (parsed.kind !== 'design' || !Number.isInteger(runs) || runs < 1) return null;
  return { file: parsed.file, runsOfBlock: runs };
}

/** @returns hashes, the first enqueued first */
export async function keptHashes(redis: Redis): Promise<readonly string[]> {
  return redis.zrange(hashesKey, 0, -1);
}

/** @returns other versions of the model of which designs are kept */
export async function otherVersions(redis: Redis): Promise<readonly string[]> {
  const versions = await redis.smembers(versionsKey);
  const kept = await Promise.all(
    versions.map((version) => redis.exists(`clay:${version}:designs`)),
  );
  return versions.filter((version, at) => version !== modelVersion && kept[at] > 0);
}

export function blockQueue(redis: Redis, hash: string): BlockQueue {
  const queue: BlockQueue = new Queue(hash, {
    prefix,
    connection: redis,
    streams: { events: { maxLen: eventsMost } },
    defaultJobOptions: { removeOnComplete: false, removeOnFail: false },
  });
  // Of the broker: its being gone is said where the way to it is watched.
  queue.on('error', () => undefined);
  return queue;
}

/** The same block under the same design is the same job, however often it is enqueued. */
export function blockId(hash: string, block: number): string {
  return `${hash}-${block}`;
}

/** @param runs of the block that could not be played; none where all could, at last */
export async function setAside(
  redis: Redis,
  hash: string,
  block: number,
  runs: readonly SetAside[],
): Promise<void> {
  if (runs.length === 0) await redis.hdel(asideKey(hash), String(block));
  else await redis.hset(asideKey(hash), String(block), JSON.stringify(runs));
}

/** @returns of each of the blocks, in their order */
export async function readAside(
  redis: Redis,
  hash: string,
  blocks: readonly number[],
): Promise<readonly (readonly SetAside[])[]> {
  const kept = await redis.hmget(asideKey(hash), ...blocks.map(String));
  return kept.map((text) => (text === null ? [] : asideSchema.parse(JSON.parse(text))));
}

/** @returns those of which runs were set aside */
export async function blocksWithAside(redis: Redis, hash: string): Promise<readonly number[]> {
  return (await redis.hkeys(asideKey(hash))).map(Number);
}

export async function forgetDesign(redis: Redis, hash: string): Promise<void> {
  const queue = blockQueue(redis, hash);
  // First from the list, so that no worker takes it up again.
  await redis.zrem(hashesKey, hash);
  await queue.obliterate({ force: true });
  await queue.close();
  await redis.del(designKey(hash), asideKey(hash));
}

const asideSchema: z.ZodType<readonly SetAside[]> = z.array(
  z.strictObject({ run: z.int().min(0), error: z.string() }),
);
