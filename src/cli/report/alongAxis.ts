/** What a measure comes to along one parameter of a grid; where others vary too, on their average. */
import { meanWithin, planSamples, type Axis } from '../../lab/index.ts';
import { bandOf, summaryOf, type Band, type Summary } from './arms.ts';
import type { Told } from './told.ts';

export type AxisPoint = {
  readonly value: number;
  /** Of the seeds, each on the average of the sets at this value. */
  readonly summary: Summary;
  /** Of all runs at this value. */
  readonly runs: Band;
};

export function axesOf({ design: { sampling } }: Told): readonly Axis[] {
  return sampling.kind === 'grid' ? sampling.axes : [];
}

export function alongAxis(told: Told, play: number, { parameter }: Axis): readonly AxisPoint[] {
  const { arms, main, design } = told;
  const { sets, setAt } = planSamples(design.sampling);
  const setsAt = new Map<number, number[]>();
  for (let set = 0; set < sets; set += 1) {
    const value = setAt(set)[parameter] ?? 0;
    const here = setsAt.get(value) ?? [];
    here.push(set);
    setsAt.set(value, here);
  }
  return Array.from(setsAt, ([value, places]) => {
    const runs = places.map((set) => arms.valuesOf(main.id, play, set));
    const ofSeeds = runs[0].map((_, seed) => meanWithin(runs.map((values) => values[seed])).mean);
    return { value, summary: summaryOf(ofSeeds), runs: bandOf(runs.flat()) };
  });
}
