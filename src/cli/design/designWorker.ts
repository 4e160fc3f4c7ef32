/** One worker of many runs: plays stretches of the one design that it was made for. */
import { workerData } from 'piscina';
import { openDesign, type Design, type RunRow } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/index.ts';

export type WorkerData = { readonly scenario: Scenario; readonly design: Design };

/** Places of runs, the last not included. */
export type Stretch = { readonly from: number; readonly to: number };

const { scenario, design }: WorkerData = workerData;
const open = openDesign(scenario, design);

export function playStretch({ from, to }: Stretch): readonly RunRow[] {
  return Array.from({ length: to - from }, (_, at) => open.play(from + at));
}
