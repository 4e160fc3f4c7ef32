/** One worker of `clay findings`: plays a stretch of an experiment that it rebuilds from size and seed. */
import { findings, type Outcome, type Size } from '../lab/index.ts';

export type Stretch = {
  readonly id: string;
  readonly size: Size;
  readonly seed: string;
  readonly from: number;
  readonly to: number;
};

export type Played = { readonly outcomes: readonly Outcome[]; readonly seconds: number };

/** The experiment that was last asked for: its design costs more than one of its runs. */
let last = { name: '', play: (_at: number): Outcome => [] };

export function playStretch({ id, size, seed, from, to }: Stretch): Played {
  const startedAt = performance.now();
  const name = `${id}/${size}/${seed}`;
  if (last.name !== name) {
    const finding = findings.find((each) => each.id === id);
    if (finding === undefined) throw new RangeError(`there is no finding ${id}`);
    last = { name, play: finding.design(size, seed).play };
  }
  const outcomes: Outcome[] = [];
  for (let at = from; at < to; at += 1) outcomes.push(last.play(at));
  return { outcomes, seconds: (performance.now() - startedAt) / 1000 };
}
