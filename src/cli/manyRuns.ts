/** Runs of journals on several threads; the results come in the order of the runs. */
import { Piscina } from 'piscina';
import type { Job, JobResult } from '../lab/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { endPool } from './endPool.ts';
import type { WorkerData } from './manyWorker.ts';
import { showProgress } from './progress.ts';

/** Long enough that handing over costs nothing, short enough that progress is seen. */
const jobsAtOnce = 10;

/** @param doing what is said to be under way */
export async function playRuns(
  scenario: Scenario,
  jobs: readonly Job[],
  threads: number,
  doing: string,
): Promise<readonly JobResult[]> {
  const workerData: WorkerData = { scenario };
  const pool = new Piscina<readonly Job[], readonly JobResult[]>({
    filename: new URL('./manyWorker.ts', import.meta.url).href,
    name: 'playJobs',
    minThreads: 1,
    maxThreads: threads,
    workerData,
  });
  const progress = showProgress(jobs.length);
  const stretches = Array.from({ length: Math.ceil(jobs.length / jobsAtOnce) }, (_, at) =>
    jobs.slice(at * jobsAtOnce, (at + 1) * jobsAtOnce),
  );
  try {
    const played = await Promise.all(
      stretches.map(async (stretch) => {
        const results = await pool.run(stretch);
        progress.advance(results.length, doing);
        return results;
      }),
    );
    return played.flat();
  } finally {
    progress.end();
    await endPool(pool);
  }
}
