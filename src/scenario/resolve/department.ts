/** The department of a scenario: its hierarchy, the names of its parts, and how its people are. */
import type { PermeabilityOfTier, Tree } from '../../model/index.ts';
import { defaultBranch, defaultTier } from '../defaults.ts';
import type { Path } from '../offsets.ts';
import { readTexts, type Reading } from '../reading.ts';
import type { Scenario, Text } from '../scenario.ts';
import type { WrittenDepartment } from '../schema/department.ts';
import type { WrittenText } from '../schema/values.ts';
import type { Beside } from './chart.ts';
import { readHierarchy, type Hierarchy } from './hierarchy.ts';
import {
  languagesOf,
  profileOfPerson,
  profilesOfListed,
  readNamed,
  readProfiles,
  seatPersons,
} from './profiles.ts';
import { readCamps } from './shares.ts';

const path: Path = ['department'];

/** @returns null where the hierarchy has a fault, which is then told */
export function readDepartment(
  reading: Reading,
  written: WrittenDepartment,
  beside: Beside,
): Scenario['department'] | null {
  const hierarchy = readHierarchy(reading, written, beside);
  const camps =
    written.camps === undefined ? null : readCamps(reading, [...path, 'camps'], written.camps);
  if (hierarchy === null) return null;
  const { plan, tree, listed, seats } = hierarchy;
  const branches = tree.teamStart[1];
  return {
    plan,
    tiers: readNames(reading, 'tiers', written.tiers, tree.tiers, (at) =>
      defaultTier(at + 1, tree.tiers),
    ),
    branches: readNames(reading, 'branches', written.branches, branches, (at) => {
      const name = listed?.branches[at] ?? null;
      return name === null ? defaultBranch(at + 1) : { en: name, fr: name };
    }),
    permeability: readPermeability(reading, written, tree),
    camps,
    ...readPeople(reading, written, hierarchy),
    seats,
  };
}

/** The later profile wins, so whoever says more of fewer people comes later. */
function readPeople(
  reading: Reading,
  written: WrittenDepartment,
  hierarchy: Hierarchy,
): Pick<Scenario['department'], 'profiles' | 'languages' | 'persons'> {
  const { tree, listed } = hierarchy;
  const profiles = written.profiles ?? [];
  const extent = { branches: tree.teamStart[1], tiers: tree.tiers };
  const seated = seatPersons(reading, written.persons ?? [], hierarchy);
  return {
    profiles: [
      ...readProfiles(reading, profiles, extent),
      ...(listed === null ? [] : profilesOfListed(listed)),
      ...seated.map(profileOfPerson),
    ],
    languages: languagesOf(profiles, listed),
    persons: seated.map((person) => readNamed(reading, person)),
  };
}

function readNames(
  reading: Reading,
  key: 'tiers' | 'branches',
  written: readonly WrittenText[] | undefined,
  expected: number,
  otherwise: (at: number) => Text,
): readonly Text[] {
  if (written === undefined) return Array.from({ length: expected }, (_, at) => otherwise(at));
  checkCount(reading, key, written.length, expected);
  return readTexts(reading, [...path, key], written);
}

function readPermeability(
  reading: Reading,
  { permeability }: WrittenDepartment,
  tree: Tree,
): readonly PermeabilityOfTier[] {
  if (permeability === undefined) return [];
  let expected = 0;
  for (const row of tree.leaderOf.subarray(1)) expected = Math.max(expected, tree.tierOf[row]);
  checkCount(reading, 'permeability', permeability.length, expected);
  return permeability;
}

function checkCount(reading: Reading, key: string, found: number, expected: number): void {
  if (found !== expected) reading.fault([...path, key], { kind: 'wrongCount', expected, found });
}
