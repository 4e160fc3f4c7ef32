/**
 * The reference department, on which the model is calibrated and its findings are run: 768 people
 * on five tiers, every parameter at its default but those that an experiment changes.
 */
import { keyFromSeed } from '../game/index.ts';
import {
  copyWorld,
  found,
  openWorkbench,
  referenceConstraints,
  step,
  treeFromSpans,
  withParameters,
  type DomainValues,
  type Key,
  type Levers,
  type Parameters,
  type PermeabilityOfTier,
  type World,
} from '../model/index.ts';

export const referenceSpans: readonly number[] = [3, 3, 3, 3, 8];

/** Five years: as long as a finding looks ahead unless it says otherwise. */
export const referenceWeeks = 260;

export type ReferenceOptions = {
  readonly key: Key;
  /** Those that differ from their defaults. */
  readonly parameters?: Partial<Parameters>;
  /** X of the four domains; half each by default. */
  readonly strengths?: DomainValues;
  /** ω of the four domains; a quarter each by default. */
  readonly weights?: DomainValues;
  readonly spans?: readonly number[];
  /** Tier by tier from the top; by default every tier draws from the parameters' mean and spread. */
  readonly permeability?: readonly PermeabilityOfTier[];
};

export function foundReference(options: ReferenceOptions): World {
  return found(treeFromSpans(options.spans ?? referenceSpans), {
    parameters: withParameters(options.parameters ?? {}),
    weights: options.weights ?? referenceConstraints.weights,
    strengths: options.strengths ?? referenceConstraints.strengths,
    permeability: options.permeability ?? [],
    camps: null,
    profiles: [],
    key: options.key,
  });
}

/**
 * Lives on with the levers as they stand; levers that change over time are several calls.
 * @param visit sees the world after each week, and must not keep it: its columns are used again
 * @returns the last world, to keep; `world` itself is untouched
 */
export function runWeeks(
  world: World,
  levers: Levers,
  weeks: number,
  visit?: (world: World) => void,
): World {
  let at = copyWorld(world);
  const bench = openWorkbench(at);
  for (let week = 0; week < weeks; week += 1) {
    at = step(at, levers, bench);
    visit?.(at);
  }
  return at;
}

/** As many keys of luck as there are paired seeds; more of them never change the first ones. */
export function keysFrom(seed: string, n: number): readonly Key[] {
  return Array.from({ length: n }, (_, at) => keyFromSeed(`${seed}/${at}`));
}
