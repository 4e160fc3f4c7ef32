/** A department whose people are listed one by one: by a scenario, or by an org chart beside it. */
import { tiersMost } from '../../model/index.ts';
import { defaultRole } from '../defaults.ts';
import { flawsOfPeople, treeOfPeople } from '../peopleTree.ts';
import type { Reading } from '../reading.ts';
import type { Language, Text } from '../scenario.ts';
import type { WrittenPerson } from '../schema/department.ts';
import type { Path } from '../offsets.ts';

/** Everything row by row: breadth-first, as the model wants it. */
export type ListedPeople = {
  readonly ids: readonly string[];
  /** -1 for those directly below the deputy head. */
  readonly managerOf: readonly number[];
  readonly roles: readonly Text[];
  /** Youngest and oldest; null where the list does not say. */
  readonly ages: readonly (readonly [number, number] | null)[];
  readonly languages: readonly (Language | null)[];
  /** What an org chart calls the branches; null where it does not say. */
  readonly branches: readonly (string | null)[];
};

export function readListedPeople(
  reading: Reading,
  people: readonly WrittenPerson[],
): ListedPeople | null {
  const path: Path = ['department', 'people'];
  const flaws = flawsOfPeople(people);
  for (const { at, key, what } of flaws) reading.fault([...path, at, key], what);
  if (flaws.length > 0) return null;
  const { order, managerOf } = treeOfPeople(people);
  const found = depthOf(managerOf);
  if (found > tiersMost) {
    reading.fault(path, { kind: 'tooManyTiers', found, most: tiersMost });
    return null;
  }
  const managers = new Set(managerOf);
  return {
    ids: order.map((at) => people[at].id),
    managerOf,
    roles: order.map((at, row) => {
      const { role } = people[at];
      return role === undefined
        ? defaultRole(managers.has(row))
        : reading.text([...path, at, 'role'], role);
    }),
    ages: order.map((at) => readAge(reading, [...path, at, 'age'], people[at].age)),
    languages: order.map((at) => people[at].language ?? null),
    branches: [],
  };
}

export function readAge(
  reading: Reading,
  path: Path,
  age: readonly [number, number] | undefined,
): readonly [number, number] | null {
  if (age === undefined) return null;
  const [low, high] = age;
  if (low > high) reading.fault(path, { kind: 'wrongOrder', low, high });
  return age;
}

function depthOf(managerOf: readonly number[]): number {
  const depths: number[] = [];
  for (const manager of managerOf) depths.push(manager < 0 ? 1 : depths[manager] + 1);
  return depths.at(-1) ?? 0;
}
