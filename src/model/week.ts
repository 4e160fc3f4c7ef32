/** One week while it is being lived: rules read `now` (the state at its start) and write `next`. */
import { makeReachBench, type Reach, type ReachBench } from './aim.ts';
import type { Circumstances } from './circumstances.ts';
import type { Department } from './department.ts';
import type { Levers } from './levers.ts';
import { castLots, type Purpose } from './luck.ts';
import type { Parameters } from './parameters.ts';
import type { Organisation, People, Teams } from './world.ts';

export type Week = {
  /** The week's number, which dates its luck. */
  readonly number: number;
  readonly department: Department;
  readonly circumstances: Circumstances;
  readonly parameters: Parameters;
  readonly levers: Levers;
  /** Where the levers stand that may be aimed. */
  readonly reach: Reach;
  readonly now: People;
  readonly next: People;
  /** The organisation as the week's lag has moved it (guardrails, fatigue). */
  readonly organisation: Organisation;
  /** Clay work as the week's lag has moved it. */
  readonly teams: Teams;
  readonly strain: Strain;
  readonly community: CommunityCounts;
  readonly bench: Workbench;
};

/** What the constraints and their guardrails cost everybody this week. */
export type Strain = {
  /** Y: the load of the four domains, in [0, 1]. */
  readonly domainLoad: number;
  /** Fq: friction of clearing things beforehand, in [0, 1]. */
  readonly clearance: number;
  /** Q as it is lived: what the leader wants, less what politics press for. */
  readonly stewardship: number;
};

/** The community of practice at the week's start. */
export type CommunityCounts = { readonly members: number; readonly practising: number };

/**
 * Scratch space of a run, allocated once: holds no state. `spare` and `spareTeams` are written as
 * the next week's; the rest are lots, and sums and counts per team.
 */
export type Workbench = {
  /** The department that it was opened for; it serves no other. */
  readonly department: Department;
  spare: People;
  spareTeams: Teams;
  readonly reach: ReachBench;
  /** Everybody's lot for the purpose last asked for. */
  readonly lots: Uint32Array;
  readonly tied: TiedMotives;
  readonly practiceSums: Float64Array;
  /** Material incidents of the week, per team of their source, plain and weighted by salience. */
  readonly materialCounts: Float64Array;
  readonly materialSalience: Float64Array;
  /** What lobbying managers add to the concern of their team (an extension). */
  readonly lobbying: Float64Array;
};

/** Per person: the motives of the informal ties at the week's start, added up. */
export type TiedMotives = {
  readonly enthusiasm: Float64Array;
  readonly usefulness: Float64Array;
  readonly concern: Float64Array;
};

export function makeWorkbench(department: Department, spare: People, spareTeams: Teams): Workbench {
  const teams = department.leaderOf.length;
  return {
    department,
    spare,
    spareTeams,
    reach: makeReachBench(department.size),
    lots: new Uint32Array(department.size),
    tied: {
      enthusiasm: new Float64Array(department.size),
      usefulness: new Float64Array(department.size),
      concern: new Float64Array(department.size),
    },
    practiceSums: new Float64Array(teams),
    materialCounts: new Float64Array(teams),
    materialSalience: new Float64Array(teams),
    lobbying: new Float64Array(teams),
  };
}

/** Everybody's lot for a purpose, good until the next purpose is asked for; see `castLots`. */
export function lotsFor(week: Week, purpose: Purpose): Uint32Array {
  const { lots } = week.bench;
  castLots(week.circumstances.key, purpose, week.number, week.department.uid, lots);
  return lots;
}
