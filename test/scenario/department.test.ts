import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { treeFromManagers } from '../../src/model/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { faultsOf, parse } from './files.ts';
import { departmentOf, small } from './small.ts';

function departmentIn(lines: string): Scenario['department'] {
  const parsed = parse(departmentOf(lines));
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults));
  return parsed.scenario.department;
}

const managersOf = (lines: string): readonly number[] => {
  const { plan } = departmentIn(lines);
  return plan.kind === 'people' ? plan.managerOf : [];
};

describe('a department of a size', () => {
  test('is, with a title, a whole scenario that can be played', () => {
    const parsed = parse(`${small}department: { size: 250 }`);
    expect(parsed).toMatchObject({ kind: 'scenario', warnings: [] });
    const world = parsed.kind === 'scenario' ? openGame(parsed.scenario).world : null;
    expect(world?.department.size).toBe(250);
  });

  test('has exactly that many people, three to eight under a manager, about eight to a team', () => {
    const sizes = fc.oneof(
      fc.integer({ min: 27, max: 2000 }),
      fc.integer({ min: 27, max: 60_000 }),
    );
    fc.assert(
      fc.property(sizes, (size) => {
        const tree = treeFromManagers(managersOf(`  size: ${size}`));
        expect(tree.size).toBe(size);
        for (const team of tree.leaderOf.keys()) {
          const first = tree.teamStart[team];
          const people = tree.teamStart[team + 1] - first;
          const [least, most] = tree.teamLed[first] < 0 ? [6, 10] : [3, 8];
          if (people < least || people > most) throw new Error(`${people} in team ${team}`);
        }
      }),
      { numRuns: 40, examples: [[27], [60_000]] },
    );
  });

  test('may be as small as two people, and is then two', () => {
    for (let size = 2; size < 27; size += 1) {
      expect(managersOf(`  size: ${size}`)).toHaveLength(size);
    }
  });
});

describe('a department of teams', () => {
  test('says how many report to each, and may leave the zeros at the end out', () => {
    expect(managersOf('  teams: [[3], [1, 0, 2], [0, 2]]')).toEqual([-1, -1, -1, 0, 2, 2, 4, 4]);
  });

  test('has no more teams than there are people to lead them', () => {
    expect(faultsOf(departmentOf('  teams: [[2], [1, 1, 1]]'))).toMatchObject([
      { line: 4, column: 16, what: { kind: 'tooManyTeams', found: 3, most: 2 } },
    ]);
  });

  test.each([
    ['too many people', '[[2], [60000]]', { kind: 'tooManyPeople', found: 60_002 }],
    ['nobody', '[[0]]', { kind: 'tooShort' }],
  ])('cannot hold %s', (_, teams, what) => {
    expect(faultsOf(departmentOf(`  teams: ${teams}`))).toMatchObject([{ what }]);
  });
});

describe('a department is said in one way:', () => {
  test.each([
    ['none', '  tiers: []', 'none'],
    ['two', '  size: 20\n  spans: [2]', 'spans, size'],
  ])('%s is a fault', (_, lines, found) => {
    const [fault] = faultsOf(departmentOf(lines));
    expect(fault).toMatchObject({ path: 'department', what: { kind: 'oneHierarchy', found } });
  });

  test('a chart that does not lie beside the scenario is missed', () => {
    expect(faultsOf(departmentOf('  chart: ours.csv'))).toMatchObject([
      { line: 4, column: 10, what: { kind: 'chartMissing', chart: 'ours.csv' } },
    ]);
  });
});

describe('seats', () => {
  test('of managers are named from the top down; of listed people, by their ids', () => {
    expect(Object.fromEntries(departmentIn('  spans: [2, 2, 3]').seats)).toEqual({
      '1': 0,
      '2': 1,
      '1.1': 2,
      '1.2': 3,
      '2.1': 4,
      '2.2': 5,
    });
    const listed = '  people: [{ id: cy, manager: ann }, { id: ann }]';
    expect(Object.fromEntries(departmentIn(listed).seats)).toEqual({ ann: 0, cy: 1 });
  });
});

describe('people', () => {
  test('who are listed may have an age and a language', () => {
    const { profiles, languages } = departmentIn(
      '  people: [{ id: a, age: [30, 40], language: fr }, { id: b, manager: a, age: [30, 40] }]',
    );
    expect(profiles).toEqual([{ where: { kind: 'people', uids: new Set([0, 1]) }, age: [30, 40] }]);
    expect(languages).toEqual([{ where: { branch: null, tier: null }, uids: [0], french: 1 }]);
  });

  test('of a branch and tier may differ from the rest', () => {
    const { profiles, languages } = departmentIn(
      '  spans: [2, 4]\n  profiles: [{ branch: 2, trust: { mean: 0.3, sd: 0.1 }, french: 0.6 }]',
    );
    expect(profiles).toEqual([
      { where: { kind: 'seats', branch: 2, tier: null }, trust: { mean: 0.3, sd: 0.1 } },
    ]);
    expect(languages).toEqual([{ where: { branch: 2, tier: null }, uids: null, french: 0.6 }]);
  });

  const odile = (seat: string): string =>
    `{ seat: ${seat}, name: Odile, line: { en: A, fr: B }, face: { hair: bun }, trust: 0.7, age: 51 }`;

  test('may be named, with a face and exact values, also where they manage nobody', () => {
    const { persons, profiles } = departmentIn(`  spans: [2, 4]\n  persons: [${odile('"2.3"')}]`);
    expect(persons).toMatchObject([{ uid: 8, name: 'Odile', face: { hair: 'bun', skin: 3 } }]);
    expect(profiles).toEqual([
      {
        where: { kind: 'people', uids: new Set([8]) },
        trust: { mean: 0.7, sd: 0 },
        age: [51, 51],
      },
    ]);
  });

  test.each([
    ['a seat that is not there', '"2.5"', { kind: 'unknownSeat', above: '2', below: 4 }],
    ['a branch that is not there', '"3"', { kind: 'unknownSeat', above: 'top', below: 2 }],
    ['somebody under an employee', '"1.1.1"', { kind: 'unknownSeat', above: '1.1', below: 0 }],
    ['what is no seat', 'Odile', { kind: 'badSeat', seat: 'Odile' }],
    ['a seat that reads as a number', '1.10', { kind: 'unquoted', found: '1.10' }],
  ])('cannot be named on %s', (_, seat, what) => {
    const faults = faultsOf(departmentOf(`  spans: [2, 4]\n  persons: [${odile(seat)}]`));
    expect(faults).toMatchObject([{ line: 5, column: 21, what }]);
  });

  test('cannot share a seat', () => {
    const text = departmentOf(`  spans: [2]\n  persons: [${odile('"1"')}, ${odile('"1"')}]`);
    expect(faultsOf(text)).toMatchObject([{ what: { kind: 'repeatedId', id: '1' } }]);
  });

  test('who are listed are named by their id', () => {
    const text = departmentOf(`  people: [{ id: odile }]\n  persons: [${odile('odiel')}]`);
    expect(faultsOf(text)).toMatchObject([
      { what: { kind: 'unknownPerson', person: 'odiel', nearest: 'odile' } },
    ]);
  });

  test.each([
    ['a branch', 'branch: 3', { kind: 'unknownBranch', branch: 3, branches: 2 }],
    ['a tier', 'tier: 3', { kind: 'unknownTier', tier: 3, tiers: 2 }],
    ['ages in order', 'age: [50, 20]', { kind: 'wrongOrder', low: 50, high: 20 }],
    [
      'camps that add up',
      'camps: { zealots: 0.5, collaborators: 0.5, resisters: 0.5 }',
      { kind: 'sharesSum', sum: 1.5 },
    ],
  ])('of a profile need %s', (_, profile, what) => {
    const faults = faultsOf(departmentOf(`  spans: [2, 4]\n  profiles: [{ ${profile} }]`));
    expect(faults).toMatchObject([{ line: 5, what }]);
  });
});
