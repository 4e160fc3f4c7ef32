/** Small worlds for the facts of the model. */
import {
  found,
  noLevers,
  referenceConstraints,
  step,
  treeFromSpans,
  withParameters,
  type Circumstances,
  type Department,
  type Levers,
  type Parameters,
  type World,
} from '../../src/model/index.ts';

/** Parameters under which nothing happens by chance: no incidents, no voice, no practice, no leaving. */
export const uneventful: Partial<Parameters> = {
  legacyIncidents: 0,
  newIncidents: 0,
  voiceRate: 0,
  startRate: 0,
  stopRate: 0,
  turnoverEmployees: 0,
  turnoverManagers: 0,
};

export function circumstancesWith(
  parameters: Partial<Parameters> = {},
  others: Partial<Circumstances> = {},
): Circumstances {
  return {
    parameters: withParameters(parameters),
    ...referenceConstraints,
    permeability: [],
    camps: null,
    profiles: [],
    key: { high: 20_101_103, low: 7 },
    ...others,
  };
}

export function foundSmall(
  spans: readonly number[],
  parameters: Partial<Parameters> = {},
  others: Partial<Circumstances> = {},
): World {
  return found(treeFromSpans(spans), circumstancesWith(parameters, others));
}

export function liveWeeks(world: World, weeks: number, levers: Partial<Levers> = {}): World {
  let at = world;
  for (let week = 0; week < weeks; week += 1) at = step(at, { ...noLevers, ...levers });
  return at;
}

export function mean(column: ArrayLike<number>): number {
  let sum = 0;
  for (let row = 0; row < column.length; row += 1) sum += column[row];
  return sum / column.length;
}

/** The rows of somebody's four informal ties. */
export function tiesOf({ ties }: Department, row: number): readonly number[] {
  return Array.from(ties.subarray(row * 4, row * 4 + 4));
}
