/** Which design a worker plays next: the first enqueued of those that it can play and that have blocks left. */
import type { Redis } from 'ioredis';
import process from 'node:process';
import type { Scenario } from '../../scenario/index.ts';
import { harmless, type Words } from '../../words/index.ts';
import { scenarioOfDesign } from '../design/designFile.ts';
import { blockQueue, keptHashes, readDesign, type KeptDesign } from './keptDesigns.ts';

export type PlayableDesign = KeptDesign & { readonly scenario: Scenario };

/** @param refused hashes of designs that are left to others, which has been said; may grow */
export async function nextDesign(
  redis: Redis,
  refused: Set<string>,
  words: Words,
): Promise<PlayableDesign | null> {
  for (const hash of await keptHashes(redis)) {
    if (refused.has(hash) || (await blocksLeft(redis, hash)) === 0) continue;
    const kept = await readDesign(redis, hash);
    const scenario = kept === null ? null : scenarioOfDesign(kept.file, words);
    if (kept !== null && scenario !== null) return { ...kept, scenario };
    refused.add(hash);
    process.stderr.write(`${words.say('lab.queue.otherCatalogue', { hash: harmless(hash) })}\n`);
  }
  return null;
}

/** @returns how many wait or are under way somewhere */
export async function blocksLeft(redis: Redis, hash: string): Promise<number> {
  const queue = blockQueue(redis, hash);
  const { waiting, active } = await queue.getJobCounts('waiting', 'active');
  await queue.close();
  return waiting + active;
}
