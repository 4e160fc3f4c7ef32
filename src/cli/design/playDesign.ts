/**
 * Runs of a design on several threads. Rows are handed over in the order of the runs, whoever was
 * done first, and no thread runs further ahead than a few stretches: what is kept in memory does
 * not grow with the number of runs.
 */
import type { Design, RunRow } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { endPool } from '../endPool.ts';
import { designPool } from './designPool.ts';
import type { Stretch } from './designWorker.ts';

export type PlayRequest = {
  readonly scenario: Scenario;
  readonly design: Design;
  /** Which runs: from the first to before the second. */
  readonly stretch: Stretch;
  readonly threads: number;
  /** Stops between two stretches; what has been handed over stays whole. */
  readonly signal?: AbortSignal;
};

/** Enough that handing over costs nothing. */
const runsAtOnceMost = 10;
/** Where a run takes long, short enough that progress is seen, and that it can be stopped. */
const stretchMilliseconds = 500;
/** Enough that no thread waits for the slowest one, and few enough to hold. */
const stretchesAhead = 4;

/** @param take is waited for; what it throws ends the play and is thrown here */
export async function playDesign(
  { scenario, design, stretch, threads, signal }: PlayRequest,
  take: (rows: readonly RunRow[]) => void | Promise<void>,
): Promise<void> {
  const pool = designPool(scenario, design, threads);
  const underWay: Promise<readonly RunRow[]>[] = [];
  const startedAt = performance.now();
  let done = 0;
  let next = stretch.from;
  const runsAtOnce = (): number => {
    const runsPerMillisecond = done / (performance.now() - startedAt) / threads;
    const runs = Math.floor(runsPerMillisecond * stretchMilliseconds);
    // Shorter towards the end, or all but one thread would wait for the last stretch.
    const share = Math.floor((stretch.to - next) / (2 * threads));
    return Math.max(1, Math.min(runsAtOnceMost, runs, share));
  };
  const begin = (): void => {
    while (next < stretch.to && underWay.length < threads * stretchesAhead) {
      const to = Math.min(next + runsAtOnce(), stretch.to);
      const rows = pool.run({ from: next, to });
      // Its failure is met when its turn comes.
      rows.catch(() => undefined);
      underWay.push(rows);
      next = to;
    }
  };
  try {
    for (begin(); underWay.length > 0; begin()) {
      if (signal?.aborted === true) break;
      const [rows] = underWay.splice(0, 1);
      const played = await rows;
      done += played.length;
      await take(played);
    }
  } finally {
    await endPool(pool);
  }
}
