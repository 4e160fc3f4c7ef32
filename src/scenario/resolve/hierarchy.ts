/** Who reports to whom, in whichever of the five ways the file says it. */
import { treeFromManagers, treeFromSpans, type Tree } from '../../model/index.ts';
import { balancedTree } from '../balancedTree.ts';
import type { Reading } from '../reading.ts';
import type { DepartmentPlan } from '../scenario.ts';
import { peopleMost, shapeKeys, type WrittenDepartment } from '../schema/department.ts';
import { readChart, type Beside } from './chart.ts';
import { readListedPeople, type ListedPeople } from './listedPeople.ts';
import { seatsOf } from './seats.ts';

export type Hierarchy = {
  readonly plan: DepartmentPlan;
  readonly tree: Tree;
  readonly listed: ListedPeople | null;
  readonly seats: ReadonlyMap<string, number>;
};

/** @returns null where the hierarchy has a fault, which is then told */
export function readHierarchy(
  reading: Reading,
  written: WrittenDepartment,
  beside: Beside,
): Hierarchy | null {
  const given = shapeKeys.filter((key) => written[key] !== undefined);
  if (given.length !== 1) {
    const found = given.join(', ') || 'none';
    reading.fault(['department'], { kind: 'oneHierarchy', found, known: shapeKeys.join(', ') });
    return null;
  }
  const { spans, size, teams, people, chart } = written;
  if (spans !== undefined) return readSpans(reading, spans);
  if (size !== undefined) return fromManagers(balancedTree(size));
  if (teams !== undefined) return readTeams(reading, teams);
  if (people !== undefined) return fromList(readListedPeople(reading, people));
  return chart === undefined ? null : fromList(readChart(reading, chart, beside));
}

function readSpans(reading: Reading, spans: readonly number[]): Hierarchy | null {
  let tier = 1;
  let found = 0;
  for (const span of spans) {
    tier *= span;
    found += tier;
  }
  if (found > peopleMost) {
    reading.fault(['department', 'spans'], { kind: 'tooManyPeople', found, most: peopleMost });
    return null;
  }
  const tree = treeFromSpans(spans);
  return { plan: { kind: 'spans', spans }, tree, listed: null, seats: seatsOf(tree) };
}

/** Each inner list says how many report to each person of the tier above; the rest have nobody. */
function readTeams(reading: Reading, teams: readonly (readonly number[])[]): Hierarchy | null {
  const managerOf: number[] = [];
  let first = -1;
  let above = 1;
  for (const [tier, spans] of teams.entries()) {
    const path = ['department', 'teams', tier];
    if (spans.length > above) {
      reading.fault(path, { kind: 'tooManyTeams', found: spans.length, most: above });
      return null;
    }
    const found = managerOf.length + spans.reduce((sum, span) => sum + span, 0);
    if (found > peopleMost) {
      reading.fault(path, { kind: 'tooManyPeople', found, most: peopleMost });
      return null;
    }
    const start = managerOf.length;
    for (const [at, span] of spans.entries()) {
      for (let place = 0; place < span; place += 1) managerOf.push(first + at);
    }
    first = start;
    above = managerOf.length - start;
  }
  if (managerOf.length > 0) return fromManagers(managerOf);
  reading.fault(['department', 'teams'], { kind: 'tooShort', low: 1 });
  return null;
}

function fromManagers(managerOf: readonly number[]): Hierarchy {
  const tree = treeFromManagers(managerOf);
  const plan = { kind: 'people', managerOf, roles: null } as const;
  return { plan, tree, listed: null, seats: seatsOf(tree) };
}

function fromList(listed: ListedPeople | null): Hierarchy | null {
  if (listed === null) return null;
  const { ids, managerOf, roles } = listed;
  return {
    plan: { kind: 'people', managerOf, roles },
    tree: treeFromManagers(managerOf),
    listed,
    seats: new Map(ids.map((id, row) => [id, row])),
  };
}
