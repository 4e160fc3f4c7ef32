/** Whom an aim reaches: from the places that scenario and journal name to the rows of a department. */
import { deputy, type Part, type Tree } from '../model/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { DecisionAim } from './journal.ts';
import type { TierNow } from './situation.ts';

/** A department as it stands, with its tiers by their numbers at the founding. */
export type Ground = {
  readonly scenario: Scenario;
  readonly tree: Tree;
  readonly tiers: readonly TierNow[];
};

/** @returns each row once; whoever is not there any more is reached by nobody */
export function rowsReached(ground: Ground, aim: DecisionAim): readonly number[] {
  const { scenario, tree, tiers } = ground;
  if (aim.kind === 'managers') {
    const rows = aim.seats.map((seat) => rowOfSeat(scenario, tree, seat));
    return Array.from(new Set(rows)).filter((row) => row !== null);
  }
  if (aim.kind === 'branch') {
    const branches = branchesOf(tree);
    return rowsWhere(tree, (row) => aim.branches.includes(branches[row]));
  }
  const reached = aim.kind === 'tier' ? aim.tiers.map((tier) => tierNow(tiers, tier)) : null;
  return rowsWhere(tree, (row) => reached === null || reached.includes(tree.tierOf[row]));
}

/** The rows of a part of the department as a scenario names it. */
export function rowsOfPart({ tree, tiers }: Ground, { branch, tier }: Part): readonly number[] {
  const branches = branchesOf(tree);
  const now = tier === null ? null : tierNow(tiers, tier);
  return rowsWhere(
    tree,
    (row) =>
      (branch === null || branches[row] === branch) &&
      (tier === null || (now !== null && tree.tierOf[row] === now)),
  );
}

/** @returns which tier it is now, from 1; null where it has been removed, or never was */
export function tierNow(tiers: readonly TierNow[], tier: number): number | null {
  const at = tiers.findIndex((each) => each.tier === tier);
  return at < 0 ? null : at + 1;
}

/** @returns where the person sits now who sat in that seat at the founding; null: no such seat */
export function rowOfSeat({ department }: Scenario, tree: Tree, seat: string): number | null {
  const uid = department.seats.get(seat);
  const row = uid === undefined ? -1 : tree.uid.indexOf(uid);
  return row < 0 ? null : row;
}

/** By which name an aim reaches whoever sits here; null: she has none. */
export function seatOf({ department }: Scenario, tree: Tree, row: number): string | null {
  const uid = tree.uid[row];
  for (const [seat, each] of department.seats) if (each === uid) return seat;
  return null;
}

/** Whether anybody in the tier, as it stands now, leads a team. */
export function isManaged({ tierStart, teamLed }: Tree, tier: number): boolean {
  return teamLed.subarray(tierStart[tier - 1], tierStart[tier]).some((team) => team >= 0);
}

/** Per row, which branch it belongs to, from 1. */
export function branchesOf({ managerOf }: Pick<Tree, 'managerOf'>): Int32Array {
  const branches = new Int32Array(managerOf.length);
  for (const [row, manager] of managerOf.entries()) {
    branches[row] = manager === deputy ? row + 1 : branches[manager];
  }
  return branches;
}

function rowsWhere({ size }: Tree, reached: (row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < size; row += 1) if (reached(row)) rows.push(row);
  return rows;
}
