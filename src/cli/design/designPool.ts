import { Piscina } from 'piscina';
import type { Design, RunRow } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Stretch, WorkerData } from './designWorker.ts';

/**
 * Room for what a run throws away. A collector that may take what it likes takes twice the memory in a
 * long sweep, and is no faster for it (docs/lab.md).
 */
const youngMegabytes = 32;

/** Threads that play stretches of one design; whoever makes them destroys them. */
export function designPool(
  scenario: Scenario,
  design: Design,
  threads: number,
): Piscina<Stretch, readonly RunRow[]> {
  const workerData: WorkerData = { scenario, design };
  return new Piscina({
    filename: new URL('./designWorker.ts', import.meta.url).href,
    name: 'playStretch',
    minThreads: threads,
    maxThreads: threads,
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
}
