/**
 * The hierarchy as numbers. People stand in breadth-first order below the deputy head (who is the
 * player, not a person of the model), so a manager's people are a contiguous range of rows and the
 * teams, taken in order, are all the rows in order. Informal ties are four fixed neighbours each
 * (after Kleinbaum et al. 2008). Leaves out: rewiring, matrix reporting, more than one root.
 */
import { drawOnArrival, purposes, type Key } from './luck.ts';
import type { Parameters } from './parameters.ts';
import { checkWhole } from './share.ts';

/** The row of the deputy head where a manager's row is asked for. */
export const deputy = -1;
export const tiesEach = 4;
const peopleMost = 0x1000000;
export const tiersMost = 32;

export type Department = {
  /** How many people, without the deputy head. */
  readonly size: number;
  /** How many tiers below the deputy head. */
  readonly tiers: number;
  /** Per person: the row of the manager, or `deputy`. */
  readonly managerOf: Int32Array;
  /** Per person: 1 for those directly below the deputy head, and so on down. */
  readonly tierOf: Uint8Array;
  /** Rows of tier t are tierStart[t - 1] to tierStart[t] - 1. */
  readonly tierStart: Int32Array;
  /** Per team: the row of the manager who leads it; team 0 is the deputy head's. */
  readonly leaderOf: Int32Array;
  /** Rows of team k are teamStart[k] to teamStart[k + 1] - 1. */
  readonly teamStart: Int32Array;
  /** Per person: the team that the person leads, or -1 for an employee. */
  readonly teamLed: Int32Array;
  /** Per person: the team that the person belongs to. */
  readonly teamOf: Int32Array;
  /** Per person: whose luck is drawn; stays with the person when rows are reordered. */
  readonly uid: Int32Array;
  /** Per person: four rows of the same tier (the person's own row where the tier has no other). */
  readonly ties: Int32Array;
};

/** The tree alone, before ties are drawn. */
export type Tree = Omit<Department, 'ties'>;

/**
 * @param spans people below each person, from the deputy head down; [3, 8] is 3 managers and 24 employees
 * @throws RangeError where a span is no whole number from 1, or there are too many people
 */
export function treeFromSpans(spans: readonly number[]): Tree {
  if (spans.length === 0) throw new RangeError('spans is empty: expected at least one span');
  const managers: number[] = [];
  let above: number[] = [deputy];
  for (const [level, span] of spans.entries()) {
    if (!Number.isInteger(span) || span < 1) {
      throw new RangeError(`spans[${level}] is ${span}: expected a whole number from 1`);
    }
    if (managers.length + above.length * span > peopleMost) {
      throw new RangeError(`spans make more than ${peopleMost} people: expected fewer`);
    }
    const tier: number[] = [];
    for (const manager of above) {
      for (let place = 0; place < span; place += 1) {
        tier.push(managers.length);
        managers.push(manager);
      }
    }
    above = tier;
  }
  return treeFromManagers(managers);
}

/**
 * @param managerOf per person, in breadth-first order, the row of the manager (-1 for the deputy head)
 * @param uid whose luck each row draws; by default the row itself
 * @throws RangeError where nobody is there, the order is not breadth-first (which also rules out
 * cycles), or a uid is out of range or given twice
 */
export function treeFromManagers(managerOf: readonly number[], uid?: readonly number[]): Tree {
  checkBreadthFirst(managerOf);
  const size = managerOf.length;
  if (uid !== undefined) checkUid(uid, size);
  const tierOf = new Uint8Array(size);
  const teamOf = new Int32Array(size);
  const teamLed = new Int32Array(size).fill(-1);
  const leaderOf: number[] = [];
  const teamStart: number[] = [];
  const tierStart: number[] = [];
  for (let row = 0; row < size; row += 1) {
    const manager = managerOf[row];
    if (row === 0 || manager !== managerOf[row - 1]) {
      if (manager !== deputy) teamLed[manager] = leaderOf.length;
      leaderOf.push(manager);
      teamStart.push(row);
    }
    teamOf[row] = leaderOf.length - 1;
    tierOf[row] = manager === deputy ? 1 : tierOf[manager] + 1;
    if (tierOf[row] > tiersMost) {
      throw new RangeError(
        `person ${row} stands in tier ${tierOf[row]}: expected at most ${tiersMost}`,
      );
    }
    if (tierOf[row] > tierStart.length) tierStart.push(row);
  }
  return {
    size,
    tiers: tierStart.length,
    managerOf: Int32Array.from(managerOf),
    tierOf,
    tierStart: Int32Array.from([...tierStart, size]),
    leaderOf: Int32Array.from(leaderOf),
    teamStart: Int32Array.from([...teamStart, size]),
    teamLed,
    teamOf,
    uid: Int32Array.from(uid ?? managerOf.keys()),
  };
}

/** Draws everybody's informal ties: most within the people of the manager's manager, the rest anywhere in the tier. */
export function withTies(tree: Tree, where: TieLuck): Department {
  const ties = new Int32Array(tree.size * tiesEach);
  for (let row = 0; row < tree.size; row += 1) {
    ties.set(chooseTies(tree, row, where, 0), row * tiesEach);
  }
  return { ...tree, ties };
}

type TieLuck = { readonly parameters: Parameters; readonly key: Key };

/** @param occasion 0 at the founding; later ones draw anew */
export function chooseTies(
  tree: Tree,
  row: number,
  { parameters, key }: TieLuck,
  occasion: number,
): Int32Array {
  const uid = tree.uid[row];
  const purpose = occasion === 0 ? purposes.ties : purposes.tiesAnew;
  const ties = new Int32Array(tiesEach);
  for (let tie = 0; tie < tiesEach; tie += 1) {
    const near = drawOnArrival(key, purpose, uid, occasion, tie) < parameters.tiesWithinBranch;
    const where = drawOnArrival(key, purpose, uid, occasion, tie + tiesEach);
    ties[tie] = chooseTie(tree, row, near, where);
  }
  return ties;
}

/** @throws RangeError for a row that nobody sits on; so do the two below */
export function isManager(department: Tree, row: number): boolean {
  checkRow(department, row);
  return department.teamLed[row] >= 0;
}

/** The way down to a person, each step the place in a team from 1: [2, 1] is the first person of the second branch. */
export function pathTo(department: Tree, row: number): readonly number[] {
  checkRow(department, row);
  const places: number[] = [];
  for (let at = row; at !== deputy; at = department.managerOf[at]) {
    places.unshift(at - department.teamStart[department.teamOf[at]] + 1);
  }
  return places;
}

/** The person of the first tier above this one, or this one: which branch she belongs to. */
export function branchOf(department: Tree, row: number): number {
  checkRow(department, row);
  let at = row;
  while (department.managerOf[at] !== deputy) at = department.managerOf[at];
  return at;
}

function checkRow({ size }: Tree, row: number): void {
  checkWhole('row', row, 0, size - 1);
}

function chooseTie(tree: Tree, row: number, near: boolean, where: number): number {
  const [start, end] = near ? cousinsOf(tree, row) : tierRange(tree, row);
  const [from, to] = end - start > 1 ? [start, end] : tierRange(tree, row);
  const others = to - from - 1;
  if (others === 0) return row;
  const chosen = from + Math.floor(where * others);
  return chosen < row ? chosen : chosen + 1;
}

/** The rows of all whose manager's manager is the same; for the second tier and above, the whole tier. */
function cousinsOf(tree: Tree, row: number): readonly [number, number] {
  const manager = tree.managerOf[row];
  if (manager === deputy) return tierRange(tree, row);
  const uncles = tree.teamOf[manager];
  let first = -1;
  let last = -1;
  for (let uncle = tree.teamStart[uncles]; uncle < tree.teamStart[uncles + 1]; uncle += 1) {
    const team = tree.teamLed[uncle];
    if (team < 0) continue;
    if (first < 0) first = team;
    last = team;
  }
  return [tree.teamStart[first], tree.teamStart[last + 1]];
}

function tierRange(tree: Tree, row: number): readonly [number, number] {
  const tier = tree.tierOf[row];
  return [tree.tierStart[tier - 1], tree.tierStart[tier]];
}

/** @throws RangeError where a tree made by hand says one thing of its people here and another there */
export function checkTree(tree: Tree): void {
  const made = treeFromManagers(Array.from(tree.managerOf), Array.from(tree.uid));
  if (tree.size !== made.size || tree.tiers !== made.tiers) {
    throw new RangeError(
      `the tree has ${tree.size} people in ${tree.tiers} tiers: ` +
        `expected ${made.size} in ${made.tiers}, as its managers have it`,
    );
  }
  for (const name of [
    'tierOf',
    'tierStart',
    'leaderOf',
    'teamStart',
    'teamLed',
    'teamOf',
  ] as const) {
    const expected = made[name];
    if (
      tree[name].length !== expected.length ||
      tree[name].some((row, at) => row !== expected[at])
    ) {
      throw new RangeError(`the tree's ${name} is not what its managers make of it`);
    }
  }
}

function checkUid(uid: readonly number[], size: number): void {
  if (uid.length !== size) {
    throw new RangeError(`uid has ${uid.length} numbers: expected one for each of ${size} people`);
  }
  for (const [row, each] of uid.entries()) checkWhole(`uid[${row}]`, each, 0, 0x7fffffff);
  if (new Set(uid).size < size) {
    throw new RangeError('uid names somebody twice: expected no repeats');
  }
}

function checkBreadthFirst(managerOf: readonly number[]): void {
  if (managerOf.length === 0) {
    throw new RangeError('managerOf is empty: expected at least 1 person');
  }
  if (managerOf.length > peopleMost) {
    throw new RangeError(
      `managerOf has ${managerOf.length} people: expected at most ${peopleMost}`,
    );
  }
  let before = deputy;
  for (const [row, manager] of managerOf.entries()) {
    if (!Number.isInteger(manager) || manager < before || manager >= row) {
      throw new RangeError(
        `managerOf[${row}] is ${manager}: expected a row from ${before} to ${row - 1} ` +
          '(people in breadth-first order, each below someone who stands earlier)',
      );
    }
    before = manager;
  }
  if (managerOf[0] !== deputy) throw new RangeError('managerOf[0] must be the deputy head, -1');
}
