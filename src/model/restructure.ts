/**
 * Restructuring: a tier removed, spans widened, managers rotated or replaced. Nobody is dismissed:
 * a manager whose post goes stays as an employee of her own manager. Those who are moved lose their
 * ties and make new ones, and everybody is tired by as much as is moved (fatigue). An extension: a
 * department that nobody restructures is untouched. Leaves out: severance, and who wanted it.
 */
import { chooseTies, deputy, treeFromManagers, type Department, type Tree } from './department.ts';
import { seat } from './incumbent.ts';
import { checkWhole } from './share.ts';
import { columnNames, copyWorld, emptyPeople, emptyTeams, type World } from './world.ts';

/**
 * @param tier of managers, from 1 below the deputy head; their people move up to their own managers
 * @throws RangeError for a tier in which nobody manages
 */
export function removeTier(world: World, tier: number): World {
  const { department } = world;
  const managers = managersOf(department, tier);
  const managerOf = Int32Array.from(department.managerOf);
  for (const manager of managers) handOver(department, managerOf, manager, managerOf[manager]);
  return reorganise(world, managerOf);
}

/**
 * Each second manager of a team hands her people to the one before her: spans double, managers halve.
 * @param tier of managers, from 1 below the deputy head
 * @throws RangeError for a tier in which nobody manages
 */
export function widenSpans(world: World, tier: number): World {
  const { department } = world;
  const managerOf = Int32Array.from(department.managerOf);
  let before = -1;
  for (const manager of managersOf(department, tier)) {
    const isPartner = before >= 0 && department.managerOf[before] === department.managerOf[manager];
    if (isPartner) handOver(department, managerOf, manager, before);
    before = isPartner ? -1 : manager;
  }
  return reorganise(world, managerOf);
}

/**
 * The managers of a tier change seats in a ring: each takes the seat of the next. What is heard in
 * a seat stays there.
 * @param tier of managers, from 1 below the deputy head
 * @throws RangeError for a tier in which nobody manages
 */
export function rotateManagers(world: World, tier: number): World {
  const managers = managersOf(world.department, tier);
  const seats = Int32Array.from({ length: world.department.size }, (_, row) => row);
  for (const [at, manager] of managers.entries()) {
    seats[manager] = managers[(at + 1) % managers.length];
  }
  const signal = world.people.signal.slice();
  const moved = moveTo(world, world.department, seats, new Set(managers));
  moved.people.signal.set(signal);
  return tire(moved, managers.length);
}

/**
 * Others take the seats of these managers, as after turnover, but by order.
 * @param rows managers
 * @throws RangeError that names a row on which no manager sits
 */
export function replaceManagers(world: World, rows: readonly number[]): World {
  const { department, circumstances } = world;
  for (const [at, row] of rows.entries()) {
    checkWhole(`rows[${at}]`, row, 0, department.size - 1);
    if (department.teamLed[row] < 0) {
      throw new RangeError(`rows[${at}] is ${row}, who leads nobody: expected a manager`);
    }
  }
  const copy = copyWorld(world);
  for (const row of new Set(rows)) {
    seat(copy.people, row, copy.people.generation[row] + 1, department, circumstances);
  }
  return tire(copy, new Set(rows).size);
}

function managersOf(department: Department, tier: number): readonly number[] {
  checkWhole('tier', tier, 1, department.tiers);
  const managers: number[] = [];
  for (let row = department.tierStart[tier - 1]; row < department.tierStart[tier]; row += 1) {
    if (department.teamLed[row] >= 0) managers.push(row);
  }
  if (managers.length === 0) {
    throw new RangeError(`tier is ${tier}, in which nobody manages: expected a tier of managers`);
  }
  return managers;
}

function handOver(department: Department, managerOf: Int32Array, from: number, to: number): void {
  const team = department.teamLed[from];
  for (let row = department.teamStart[team]; row < department.teamStart[team + 1]; row += 1) {
    managerOf[row] = to;
  }
}

/** The same people under the managers given, row by row of the old order. */
function reorganise(world: World, managerOf: Int32Array): World {
  const { department } = world;
  const moved = new Set<number>();
  for (let row = 0; row < department.size; row += 1) {
    if (managerOf[row] !== department.managerOf[row]) moved.add(row);
  }
  const order = breadthFirst(managerOf);
  const seats = new Int32Array(department.size);
  for (const [row, person] of order.entries()) seats[person] = row;
  const tree = treeFromManagers(
    order.map((person) => (managerOf[person] === deputy ? deputy : seats[managerOf[person]])),
    order.map((person) => department.uid[person]),
  );
  return tire(moveTo(world, tree, seats, moved), moved.size);
}

/** Everybody's old row, tier by tier, in the order of the managers above. */
function breadthFirst(managerOf: Int32Array): readonly number[] {
  const below = new Map<number, number[]>();
  for (const [row, manager] of managerOf.entries()) {
    const team = below.get(manager);
    if (team === undefined) below.set(manager, [row]);
    else team.push(row);
  }
  const order = [...(below.get(deputy) ?? [])];
  for (const person of order) for (const each of below.get(person) ?? []) order.push(each);
  return order;
}

/** @param seats per old row, the new row of the person who sat there */
function moveTo(world: World, tree: Tree, seats: Int32Array, moved: ReadonlySet<number>): World {
  const { department: old, people: before, circumstances } = world;
  const people = emptyPeople(old.size);
  const uid = new Int32Array(old.size);
  for (let row = 0; row < old.size; row += 1) uid[seats[row]] = old.uid[row];
  for (const name of columnNames) {
    for (let row = 0; row < old.size; row += 1) people[name][seats[row]] = before[name][row];
  }
  const department = { ...tree, uid, ties: carryTies(world, { ...tree, uid }, seats, moved) };
  for (let row = 0; row < old.size; row += 1) {
    if (tree.teamLed[row] >= 0) continue;
    people.permeability[row] = 0;
    people.permeabilitySetPoint[row] = 0;
  }
  return {
    circumstances,
    department,
    week: world.week,
    people,
    teams: carryClayWork(world, department, seats),
    organisation: world.organisation,
  };
}

/** Ties go with the people; those who were moved are drawn new ones where they now are. */
function carryTies(
  { department: old, circumstances, week }: World,
  tree: Tree,
  seats: Int32Array,
  moved: ReadonlySet<number>,
): Int32Array {
  const each = old.ties.length / old.size;
  const ties = new Int32Array(old.ties.length);
  for (let row = 0; row < old.size; row += 1) {
    const to = seats[row] * each;
    if (moved.has(row)) {
      ties.set(chooseTies(tree, seats[row], circumstances, week + 1), to);
    } else {
      for (let tie = 0; tie < each; tie += 1) ties[to + tie] = seats[old.ties[row * each + tie]];
    }
  }
  return ties;
}

/** Work on a manager stays with the manager. */
function carryClayWork({ department: old, teams }: World, tree: Tree, seats: Int32Array) {
  const carried = emptyTeams(tree);
  for (let team = 1; team < old.leaderOf.length; team += 1) {
    const after = tree.teamLed[seats[old.leaderOf[team]]];
    if (after >= 0) carried.clayWork[after] = teams.clayWork[team];
  }
  return carried;
}

function tire(world: World, moved: number): World {
  const { restructureFatigue } = world.circumstances.parameters;
  const { fatigue } = world.organisation;
  const tired = Math.min(1, restructureFatigue * (moved / world.department.size));
  const organisation = { ...world.organisation, fatigue: fatigue + tired * (1 - fatigue) };
  return { ...world, organisation };
}
