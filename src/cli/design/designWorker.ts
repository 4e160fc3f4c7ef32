/** One worker of many runs: plays stretches of the one design that it was made for. */
import { workerData } from 'piscina';
import { openDesign, type Design, type RunRow } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/index.ts';

export type WorkerData = { readonly scenario: Scenario; readonly design: Design };

/** Places of runs, the last not included. */
export type Stretch = { readonly from: number; readonly to: number };

const { scenario, design }: WorkerData = workerData;
const open = openDesign(scenario, design);

/** @throws Error that names the run that cannot be played */
export function playStretch({ from, to }: Stretch): readonly RunRow[] {
  return Array.from({ length: to - from }, (_, at) => playNamed(from + at));
}

function playNamed(run: number): RunRow {
  try {
    return open.play(run);
  } catch (error) {
    throw new Error(`run ${run}: ${String(error)}`, { cause: error });
  }
}
