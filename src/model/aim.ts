/**
 * Aim: what is done for one branch, one tier or a few named people only, on top of what is done for
 * all (an extension: without aims nothing changes). People on whom the same aims fall form a group,
 * and a rule reads its levers by the group of the person, so that aiming costs a byte each. Leaves
 * out: aims at motives or camps, which nobody can see.
 */
import { deputy, type Department } from './department.ts';
import { checkWhole, clampShare } from './share.ts';

export type Aim =
  /** A manager and everybody below her; with a row of the first tier it is a branch. */
  | { readonly kind: 'branch'; readonly head: number }
  /** Counted from 1 below the deputy head. */
  | { readonly kind: 'tier'; readonly tier: number }
  | { readonly kind: 'people'; readonly rows: readonly number[] };

/** The levers that can be aimed; the others are the department's, or the deputy head's own. */
export const aimableLevers = [
  'directChannel',
  'clayWork',
  'community',
  'measurement',
  'access',
  'training',
  'inducement',
  'coercion',
  'discipline',
] as const;
export type AimableLever = (typeof aimableLevers)[number];

export type AimedLevers = {
  readonly aim: Aim;
  /** Added, for those aimed at, to the lever of the department: −1 to 1; the sum is held within 0 and 1. */
  readonly changes: Readonly<Partial<Record<AimableLever, number>>>;
};

type GroupValues = Readonly<Record<AimableLever, Float64Array>>;

/** Where the aimed levers of a week stand, person by person. */
export type Reach = {
  /** Whether anybody differs from anybody else. */
  readonly isAimed: boolean;
  /** Per person: an index into every column of `values`; 0 where nothing is aimed. */
  readonly groupOf: Uint8Array;
  /** Per group. */
  readonly values: GroupValues;
  /** How many people, and how many managers, are in each group. */
  readonly peopleCounts: Float64Array;
  readonly managerCounts: Float64Array;
};

const groupsMost = 256;

/** Scratch space for the reach of a week, allocated once; `of` is what it was last computed from. */
export type ReachBench = { readonly reach: Reach; of: readonly AimedLevers[]; groups: number };

export function makeReachBench(size: number): ReachBench {
  const columns = (): Float64Array => new Float64Array(groupsMost);
  const values: GroupValues = {
    directChannel: columns(),
    clayWork: columns(),
    community: columns(),
    measurement: columns(),
    access: columns(),
    training: columns(),
    inducement: columns(),
    coercion: columns(),
    discipline: columns(),
  };
  const groupOf = new Uint8Array(size);
  return {
    reach: {
      isAimed: false,
      groupOf,
      values,
      peopleCounts: columns(),
      managerCounts: columns(),
    },
    of: [],
    groups: 1,
  };
}

type AimableValues = Readonly<Record<AimableLever, number>>;

/** @returns where the aimed levers stand; the bench's own space, so good for one week */
export function reachOf(
  levers: AimableValues & { readonly aims: readonly AimedLevers[] },
  department: Department,
  bench: ReachBench,
): Reach {
  const { reach } = bench;
  const isAimed = levers.aims.length > 0;
  if (levers.aims !== bench.of) {
    // Should the aims be refused, the groups are nobody's: the next week forms them anew.
    bench.of = [];
    bench.groups = formGroups(levers.aims, department, reach);
    bench.of = levers.aims;
  }
  for (const lever of aimableLevers) reach.values[lever][0] = levers[lever];
  if (isAimed) fillGroups(levers, department, bench);
  return { ...reach, isAimed };
}

/** The mean of a lever over all people; exactly the department's own value where nothing is aimed. */
export function meanOverPeople(reach: Reach, lever: AimableLever): number {
  return meanOver(reach, lever, reach.peopleCounts);
}

/** The same over those who manage. */
export function meanOverManagers(reach: Reach, lever: AimableLever): number {
  return meanOver(reach, lever, reach.managerCounts);
}

function meanOver(reach: Reach, lever: AimableLever, counts: Float64Array): number {
  const values = reach.values[lever];
  if (!reach.isAimed) return values[0];
  let sum = 0;
  let people = 0;
  for (let group = 0; group < counts.length; group += 1) {
    sum += counts[group] * values[group];
    people += counts[group];
  }
  return people === 0 ? values[0] : sum / people;
}

/** The largest value that anybody's lever has, which bounds a chance from above. */
export function largest(reach: Reach, lever: AimableLever): number {
  const values = reach.values[lever];
  if (!reach.isAimed) return values[0];
  let most = 0;
  for (let group = 0; group < groupsMost; group += 1) {
    if (reach.peopleCounts[group] > 0 && values[group] > most) most = values[group];
  }
  return most;
}

/** Splits the groups by one aim after the other: people hit by the same aims stay together. */
function formGroups(aims: readonly AimedLevers[], department: Department, reach: Reach): number {
  const { groupOf, peopleCounts, managerCounts } = reach;
  groupOf.fill(0);
  let groups = 1;
  for (const { aim } of aims) {
    const split = new Map<number, number>();
    for (const row of rowsOf(aim, department)) {
      const before = groupOf[row];
      const after = split.get(before) ?? groups;
      if (after === groups) {
        if (groups === groupsMost) {
          throw new RangeError(
            `levers.aims overlap in more than ${groupsMost} ways: expected fewer aims`,
          );
        }
        split.set(before, groups);
        groups += 1;
      }
      groupOf[row] = after;
    }
  }
  peopleCounts.fill(0);
  managerCounts.fill(0);
  for (let row = 0; row < department.size; row += 1) {
    peopleCounts[groupOf[row]] += 1;
    if (department.teamLed[row] >= 0) managerCounts[groupOf[row]] += 1;
  }
  return groups;
}

function fillGroups(
  levers: AimableValues & { readonly aims: readonly AimedLevers[] },
  department: Department,
  bench: ReachBench,
): void {
  const { groupOf, values } = bench.reach;
  for (const lever of aimableLevers) values[lever].fill(levers[lever], 0, bench.groups);
  for (const { aim, changes } of levers.aims) {
    const hit = new Uint8Array(groupsMost);
    for (const row of rowsOf(aim, department)) hit[groupOf[row]] = 1;
    for (const lever of aimableLevers) {
      const change = changes[lever] ?? 0;
      for (let group = 0; group < bench.groups; group += 1) {
        if (hit[group] === 1) values[lever][group] += change;
      }
    }
  }
  for (const lever of aimableLevers) {
    for (let group = 0; group < bench.groups; group += 1) {
      values[lever][group] = clampShare(values[lever][group]);
    }
  }
}

function rowsOf(aim: Aim, department: Department): Iterable<number> {
  if (aim.kind === 'branch') return branchRows(department, aim.head);
  if (aim.kind === 'people') return new Set(aim.rows);
  return range(department.tierStart[aim.tier - 1], department.tierStart[aim.tier]);
}

/** The people of a manager are one range of rows in each tier below her, so tier by tier. */
function* branchRows(department: Department, head: number): Generator<number> {
  yield head;
  let from = head;
  let to = head + 1;
  while (from < to) {
    let first = -1;
    let last = -1;
    for (let row = from; row < to; row += 1) {
      const team = department.teamLed[row];
      if (team < 0) continue;
      if (first < 0) first = team;
      last = team;
    }
    if (first < 0) return;
    from = department.teamStart[first];
    to = department.teamStart[last + 1];
    yield* range(from, to);
  }
}

function* range(from: number, to: number): Generator<number> {
  for (let row = from; row < to; row += 1) yield row;
}

/** @throws RangeError that names the aim and what it names that is not there */
export function checkAims(aims: readonly AimedLevers[], size: number, tiers: number): void {
  for (const [at, { aim, changes }] of aims.entries()) {
    const field = `levers.aims[${at}]`;
    if (!isAimKind(aim.kind)) {
      throw new RangeError(`${field}.aim.kind is ${aim.kind}: expected branch, tier or people`);
    }
    for (const lever of Object.keys(changes)) {
      if (!isAimable(lever)) {
        throw new RangeError(
          `${field}.changes.${lever} cannot be aimed: expected one of ${aimableLevers.join(', ')}`,
        );
      }
    }
    if (aim.kind === 'branch') checkWhole(`${field}.aim.head`, aim.head, deputy + 1, size - 1);
    if (aim.kind === 'tier') checkWhole(`${field}.aim.tier`, aim.tier, 1, tiers);
    if (aim.kind === 'people') {
      for (const [place, row] of aim.rows.entries()) {
        checkWhole(`${field}.aim.rows[${place}]`, row, 0, size - 1);
      }
    }
    for (const lever of aimableLevers) {
      const change = changes[lever] ?? 0;
      if (!(Number.isFinite(change) && change >= -1 && change <= 1)) {
        throw new RangeError(
          `${field}.changes.${lever} is ${change}: expected a number from -1 to 1`,
        );
      }
    }
  }
}

function isAimKind(kind: string): boolean {
  return kind === 'branch' || kind === 'tier' || kind === 'people';
}

export function isAimable(lever: string): lever is AimableLever {
  return aimableLevers.some((each) => each === lever);
}
