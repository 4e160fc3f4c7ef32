/** Runs of strategies over seeds on several threads; the rows come in the order of the runs. */
import { Piscina } from 'piscina';
import type { SweepRow } from '../lab/index.ts';
import { showProgress } from './progress.ts';
import type { SweepStretch } from './sweepWorker.ts';

/** Long enough that handing over costs nothing, short enough that progress is seen. */
const seedsAtOnce = 10;

export async function playSweep(
  file: string,
  strategies: readonly string[],
  seeds: readonly string[],
  jobs: number,
): Promise<readonly SweepRow[]> {
  const pool = new Piscina<SweepStretch, readonly SweepRow[]>({
    filename: new URL('./sweepWorker.ts', import.meta.url).href,
    name: 'playSeeds',
    minThreads: jobs,
    maxThreads: jobs,
  });
  const progress = showProgress(strategies.length * seeds.length);
  const stretches = strategies.flatMap((strategy) =>
    Array.from({ length: Math.ceil(seeds.length / seedsAtOnce) }, (_, at) => ({
      file,
      strategy,
      seeds: seeds.slice(at * seedsAtOnce, (at + 1) * seedsAtOnce),
    })),
  );
  try {
    const played = await Promise.all(
      stretches.map(async (stretch) => {
        const rows = await pool.run(stretch);
        progress.advance(rows.length, stretch.strategy);
        return rows;
      }),
    );
    return played.flat();
  } finally {
    progress.end();
    await pool.destroy();
  }
}
