/** One week while it is being lived: rules read `now` (the state at its start) and write `next`. */
import type { Circumstances } from './circumstances.ts';
import type { Department } from './department.ts';
import type { Levers } from './levers.ts';
import type { Parameters } from './parameters.ts';
import type { Organisation, People } from './world.ts';

export type Week = {
  /** The week's number, which dates its luck. */
  readonly number: number;
  readonly department: Department;
  readonly circumstances: Circumstances;
  readonly parameters: Parameters;
  readonly levers: Levers;
  readonly now: People;
  readonly next: People;
  /** The organisation as the week's lag has moved it (guardrails, clay work, fatigue). */
  readonly organisation: Organisation;
  readonly strain: Strain;
  readonly bench: Workbench;
};

/** What the constraints and their guardrails cost everybody this week. */
export type Strain = {
  /** Y: the load of the four domains, in [0, 1]. */
  readonly domainLoad: number;
  /** Fq: friction of clearing things beforehand, in [0, 1]. */
  readonly clearance: number;
};

/**
 * Scratch space of a week, allocated once: holds no state. `spare` is written as the next week's
 * people; the rest are sums and counts per team.
 */
export type Workbench = {
  spare: People;
  readonly enthusiasmSums: Float64Array;
  readonly usefulnessSums: Float64Array;
  readonly concernSums: Float64Array;
  readonly practiceSums: Float64Array;
  /** Material incidents of the week, per team of their source, weighted by salience or not. */
  readonly materialCounts: Float64Array;
  readonly materialSalience: Float64Array;
};

export function makeWorkbench(department: Department, spare: People): Workbench {
  const teams = department.leaderOf.length;
  return {
    spare,
    enthusiasmSums: new Float64Array(teams),
    usefulnessSums: new Float64Array(teams),
    concernSums: new Float64Array(teams),
    practiceSums: new Float64Array(teams),
    materialCounts: new Float64Array(teams),
    materialSalience: new Float64Array(teams),
  };
}
