/** A thread that lives a run onward from the world it is sent, and sends back the world it reaches. */
import { parentPort, workerData } from 'node:worker_threads';
import type { World } from '../../src/model/index.ts';
import { engineRuns, liveUntil } from '../engines/engineRuns.ts';

export type Assignment = { readonly run: string; readonly world: World; readonly week: number };

const { run, world, week }: Assignment = workerData;
for (const each of engineRuns) {
  if (each.name === run) parentPort?.postMessage(liveUntil(each, world, week));
}
