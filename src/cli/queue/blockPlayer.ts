/**
 * Plays the blocks of one design on threads, so that the process itself is free to tell the broker
 * that it is alive. A run that cannot be played, or that takes its thread down, spoils no other.
 */
import { cellsOf, type Design, type RunRow } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { designPool } from '../design/designPool.ts';
import { endPool } from '../endPool.ts';
import type { Stretch } from '../design/designWorker.ts';
import type { SetAside } from '../rows/rowHead.ts';

export type PlayedBlock = {
  readonly rows: readonly RunRow[];
  readonly aside: readonly SetAside[];
};

export type BlockPlayer = {
  /** @returns null where it was stopped before the block was whole */
  readonly play: (block: Stretch) => Promise<PlayedBlock | null>;
  /** Whatever is being played is dropped. */
  readonly stop: () => Promise<void>;
};

export function blockPlayer(scenario: Scenario, design: Design, threads: number): BlockPlayer {
  const pool = designPool(scenario, design, threads);
  const stopped = new AbortController();
  const playOneByOne = async ({ from, to }: Stretch): Promise<PlayedBlock> => {
    const rows: RunRow[] = [];
    const aside: SetAside[] = [];
    for (let run = from; run < to && !stopped.signal.aborted; run += 1) {
      try {
        rows.push(...(await pool.run({ from: run, to: run + 1 })));
      } catch (error) {
        aside.push({ run, error: reasonOf(error) });
      }
    }
    return { rows, aside };
  };
  return {
    play: async (block) => {
      let played: PlayedBlock;
      try {
        played = { rows: await pool.run(block), aside: [] };
      } catch {
        // One of its runs is at fault, or the thread was: which, they tell one by one.
        played = await playOneByOne(block);
      }
      return stopped.signal.aborted ? null : withoutNumbersThatAreNone(played);
    },
    stop: async () => {
      stopped.abort();
      await endPool(pool);
    },
  };
}

/** Without the run, which is named beside it anyway. */
function reasonOf(error: unknown): string {
  return String(error instanceof Error ? (error.cause ?? error) : error);
}

/** No table has a place for them, so their runs are set aside as well. */
function withoutNumbersThatAreNone({ rows, aside }: PlayedBlock): PlayedBlock {
  const isSound = (row: RunRow): boolean =>
    cellsOf(row).every((cell) => typeof cell !== 'number' || Number.isFinite(cell));
  const unsound = rows.filter((row) => !isSound(row));
  if (unsound.length === 0) return { rows, aside };
  const error = 'RangeError: it has come to a number that is none';
  return {
    rows: rows.filter(isSound),
    aside: [...aside, ...unsound.map(({ run }) => ({ run, error }))],
  };
}
