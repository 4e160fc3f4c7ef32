/** Blocks that have been played, from the broker into a table, in the order of their runs. */
import type { Redis } from 'ioredis';
import { setTimeout as pause } from 'node:timers/promises';
import type { RunRow } from '../../lab/index.ts';
import { showProgress } from '../progress.ts';
import type { RowFile } from '../rows/rowFile.ts';
import type { SetAside } from '../rows/rowHead.ts';
import { blockCount, stretchOfBlock } from './blocks.ts';
import { blockId, blockQueue, readAside, type BlockQueue, type KeptDesign } from './keptDesigns.ts';
import { unpackRows } from './packRows.ts';

export type GatherOptions = {
  /** Whether to wait for those that are still to be played. */
  readonly wait: boolean;
  readonly signal: AbortSignal;
};

const blocksAtOnce = 32;
const lookMilliseconds = 500;

/** @returns how many runs the table has when it ends */
export async function gatherBlocks(
  redis: Redis,
  kept: KeptDesign,
  table: RowFile,
  { wait, signal }: GatherOptions,
): Promise<number> {
  const { hash, runs } = kept.file;
  const queue = blockQueue(redis, hash);
  const progress = showProgress(runs, table.done);
  const blocks = blockCount(runs, kept.runsOfBlock);
  let { done } = table;
  let atOnce = blocksAtOnce;
  try {
    while (done < runs && !signal.aborted) {
      const first = Math.floor(done / kept.runsOfBlock);
      const asked = Array.from({ length: Math.min(atOnce, blocks - first) }, (_, at) => first + at);
      const before = done;
      for (const outcomes of await readBlocks(redis, queue, kept, asked)) {
        if (outcomes === null) break;
        const fresh = outcomes.filter(({ run }) => run >= done);
        table.add(fresh);
        done += fresh.length;
      }
      progress.advance(done - before, kept.file.scenario.id);
      // The next block alone is looked at until it is there.
      atOnce = done > before ? blocksAtOnce : 1;
      if (done > before) continue;
      if (!wait) break;
      await pause(lookMilliseconds, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    progress.end();
    await queue.close();
  }
  return done;
}

/** @returns of each block all its runs, played or set aside; null where it is still to be played */
async function readBlocks(
  redis: Redis,
  queue: BlockQueue,
  { file, runsOfBlock }: KeptDesign,
  blocks: readonly number[],
): Promise<readonly (readonly (RunRow | SetAside)[] | null)[]> {
  const jobs = await Promise.all(blocks.map((block) => queue.getJob(blockId(file.hash, block))));
  const asides = await readAside(redis, file.hash, blocks);
  return jobs.map((job, at) => {
    if (job?.finishedOn === undefined) return null;
    const rows = typeof job.returnvalue === 'string' ? unpackRows(job.returnvalue) : [];
    const played = new Map(rows.map((row) => [row.run, row]));
    const aside = new Map(asides[at].map((each) => [each.run, each]));
    const { from, to } = stretchOfBlock(file.runs, runsOfBlock, blocks[at]);
    return Array.from({ length: to - from }, (_, place) => {
      const run = from + place;
      return played.get(run) ?? aside.get(run) ?? { run, error: job.failedReason };
    });
  });
}
