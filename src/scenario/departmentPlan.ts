/** The hierarchy of a scenario, from spans or from a list of people, and what is said tier by tier. */
import {
  sumTolerance,
  tiersMost,
  treeFromManagers,
  treeFromSpans,
  type CampShares,
  type PermeabilityOfTier,
  type Tree,
} from '../model/index.ts';
import { defaultBranch, defaultRole, defaultTier } from './defaults.ts';
import type { Flaw } from './faults.ts';
import { flawsOfPeople, treeOfPeople } from './peopleTree.ts';
import type { DepartmentPlan, Scenario, Text } from './scenario.ts';
import type { WrittenScenario, WrittenText } from './schema.ts';
import { readText, type Findings } from './texts.ts';
import type { Path } from './offsets.ts';
import type { YamlDocument } from './yamlDocument.ts';

type WrittenDepartment = WrittenScenario['department'];
type WrittenPeople = NonNullable<WrittenDepartment['people']>;

/** What a file may ask of a browser; the model itself takes more. */
const peopleMost = 60_000;
const path: Path = ['department'];

/** @returns null where the hierarchy has a fault, which is then among the findings */
export function readDepartment(
  document: YamlDocument,
  written: WrittenDepartment,
  findings: Findings,
): Scenario['department'] | null {
  const before = findings.faults.length;
  const plan = readPlan(document, written, findings);
  const camps = readCamps(document, written, findings);
  if (plan === null) return null;
  const tree = treeOf(plan);
  const branchCount = tree.teamStart[1];
  const department = {
    plan,
    tiers: readTexts(document, 'tiers', written.tiers, tree.tiers, findings, (at) =>
      defaultTier(at + 1, tree.tiers),
    ),
    branches: readTexts(document, 'branches', written.branches, branchCount, findings, (at) =>
      defaultBranch(at + 1),
    ),
    permeability: readPermeability(document, written, tree, findings),
    camps,
    profiles: [],
    languages: [],
    persons: [],
    seats: new Map<string, number>(),
  };
  return findings.faults.length > before ? null : department;
}

function treeOf(plan: DepartmentPlan): Tree {
  return plan.kind === 'spans' ? treeFromSpans(plan.spans) : treeFromManagers(plan.managerOf);
}

function readPlan(
  document: YamlDocument,
  { spans, people }: WrittenDepartment,
  findings: Findings,
): DepartmentPlan | null {
  if (spans !== undefined && people === undefined) return readSpans(document, spans, findings);
  if (people !== undefined && spans === undefined) return readPeople(document, people, findings);
  findings.faults.push(document.faultAt(path, { kind: 'spansOrPeople' }));
  return null;
}

function readSpans(
  document: YamlDocument,
  spans: readonly number[],
  findings: Findings,
): DepartmentPlan | null {
  let tier = 1;
  let found = 0;
  for (const span of spans) {
    tier *= span;
    found += tier;
  }
  if (found <= peopleMost) return { kind: 'spans', spans };
  const what: Flaw = { kind: 'tooManyPeople', found, most: peopleMost };
  findings.faults.push(document.faultAt([...path, 'spans'], what));
  return null;
}

function readPeople(
  document: YamlDocument,
  people: WrittenPeople,
  findings: Findings,
): DepartmentPlan | null {
  const flaws = flawsOfPeople(people);
  for (const { at, key, what } of flaws) {
    findings.faults.push(document.faultAt([...path, 'people', at, key], what));
  }
  if (flaws.length > 0) return null;
  const { order, managerOf } = treeOfPeople(people);
  const depth = depthOf(managerOf);
  if (depth > tiersMost) {
    const what: Flaw = { kind: 'tooManyTiers', found: depth, most: tiersMost };
    findings.faults.push(document.faultAt([...path, 'people'], what));
    return null;
  }
  const managers = new Set(managerOf);
  const roles = order.map((at, row) => {
    const { role } = people[at];
    return role === undefined
      ? defaultRole(managers.has(row))
      : readText(document, [...path, 'people', at, 'role'], role, findings);
  });
  return { kind: 'people', managerOf, roles };
}

function depthOf(managerOf: readonly number[]): number {
  const depths: number[] = [];
  for (const manager of managerOf) depths.push(manager < 0 ? 1 : depths[manager] + 1);
  return depths.at(-1) ?? 0;
}

function readTexts(
  document: YamlDocument,
  key: 'tiers' | 'branches',
  written: readonly WrittenText[] | undefined,
  expected: number,
  findings: Findings,
  otherwise: (at: number) => Text,
): readonly Text[] {
  if (written === undefined) return Array.from({ length: expected }, (_, at) => otherwise(at));
  checkCount(document, key, written.length, expected, findings);
  return written.map((text, at) => readText(document, [...path, key, at], text, findings));
}

function readPermeability(
  document: YamlDocument,
  { permeability }: WrittenDepartment,
  tree: Tree,
  findings: Findings,
): readonly PermeabilityOfTier[] {
  if (permeability === undefined) return [];
  const managersTiers = Array.from(tree.leaderOf.subarray(1), (row) => tree.tierOf[row]);
  const expected = Math.max(0, ...new Set(managersTiers));
  checkCount(document, 'permeability', permeability.length, expected, findings);
  return permeability;
}

function checkCount(
  document: YamlDocument,
  key: string,
  found: number,
  expected: number,
  findings: Findings,
): void {
  if (found === expected) return;
  const what: Flaw = { kind: 'wrongCount', expected, found };
  findings.faults.push(document.faultAt([...path, key], what));
}

function readCamps(
  document: YamlDocument,
  { camps }: WrittenDepartment,
  findings: Findings,
): CampShares | null {
  if (camps === undefined) return null;
  const { zealots, collaborators, resisters } = camps;
  const sum = zealots + collaborators + resisters;
  checkShares(document, [...path, 'camps'], sum, findings);
  return [zealots, collaborators, resisters];
}

export function checkShares(
  document: YamlDocument,
  at: Path,
  sum: number,
  findings: Findings,
): void {
  if (Math.abs(sum - 1) <= sumTolerance) return;
  const what = { kind: 'sharesSum', sum: rounded(sum), difference: rounded(1 - sum) } as const;
  findings.faults.push(document.faultAt(at, what));
}

/** Without the dust of binary fractions, which nobody typed. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
