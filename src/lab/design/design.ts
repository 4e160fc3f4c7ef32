/**
 * A design says which runs there are: everybody who plays × every set of parameters × every seed.
 * Every arm meets the same seeds, and so the same luck. It is plain data, a few lines of it for a
 * million runs; a run is known by its place, and comes to the same bits wherever it is played.
 */
import { hashText, scenarioHash, type Journal } from '../../game/index.ts';
import { modelVersion } from '../../model/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { planSamples, type ParameterSet, type SamplePlan, type Sampling } from './sampling.ts';
import { seedAt, seedCount, type Seeds } from './seeds.ts';

export type Design = {
  /** At least one, of different names. */
  readonly plays: readonly Play[];
  /** What every run has otherwise than the scenario. */
  readonly changes: ParameterSet;
  readonly sampling: Sampling;
  readonly seeds: Seeds;
  /** Quarters: each row also tells how things stood at the end of every quarter. */
  readonly detail: 'outcome' | 'quarters';
};

/** Whoever plays: a scripted strategy, which sees the game, or decisions that stand from the start. */
export type Play =
  | { readonly kind: 'strategy'; readonly name: string }
  | { readonly kind: 'journal'; readonly name: string; readonly journal: Journal };

/** The runs stand play by play, within a play set by set, and within a set seed by seed. */
export type Layout = {
  readonly runs: number;
  readonly sets: number;
  readonly seeds: number;
  readonly plan: SamplePlan;
};

export type RunPlace = {
  readonly play: Play;
  /** Its place among the sets of parameters. */
  readonly set: number;
  readonly seed: string;
};

export function layoutOf(design: Design): Layout {
  const plan = planSamples(design.sampling);
  const seeds = seedCount(design.seeds);
  return { runs: design.plays.length * plan.sets * seeds, sets: plan.sets, seeds, plan };
}

/** @param run from 0, below the runs of the layout */
export function placeOfRun({ plays, seeds }: Design, layout: Layout, run: number): RunPlace {
  const arm = Math.floor(run / layout.seeds);
  return {
    play: plays[Math.floor(arm / layout.sets)],
    set: arm % layout.sets,
    seed: seedAt(seeds, run % layout.seeds),
  };
}

/** Equal hashes, equal tables: of the version of the model, the scenario, and all that the design says. */
export function designHash(scenario: Scenario, design: Design): string {
  return hashText(JSON.stringify([modelVersion, scenarioHash(scenario), inOrder(design)]));
}

/** Whoever wrote it, and in whatever order its fields came. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, inOrder(each)]),
  );
}
