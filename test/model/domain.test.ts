/** What every public function of the model refuses, by field, value and range, with nothing half-changed. */
import { describe, expect, test } from 'vitest';
import {
  draw,
  fingerprint,
  found,
  inquire,
  noLevers,
  openWorkbench,
  parameterDomain,
  parameterNames,
  parameterTable,
  purposes,
  referenceConstraints,
  scalarLevers,
  step,
  treeFromManagers,
  treeFromSpans,
  withParameters,
  type Circumstances,
  type DomainValues,
  type Levers,
} from '../../src/model/index.ts';
import { circumstancesWith, foundSmall } from './worlds.ts';

const outside = [-0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY];

describe('parameters', () => {
  test.each(parameterNames)('%s may stand anywhere in its plausible range', (name) => {
    const { low, value, high } = parameterTable[name];
    for (const each of [low, value, high]) {
      expect(withParameters({ [name]: each })[name]).toBe(each);
    }
  });

  test.each(parameterNames)('%s is refused outside its domain, by name', (name) => {
    const [least, most] = parameterDomain(name);
    const bad = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    if (Number.isFinite(least)) bad.push(least - 0.001);
    if (Number.isFinite(most)) bad.push(most + 0.001);
    for (const each of bad) {
      expect(() => withParameters({ [name]: each })).toThrow(
        `parameters.${name} is ${each}: expected a`,
      );
    }
  });

  test('are refused at the founding too, where one is missing', () => {
    const { voiceRate: _, ...others } = withParameters({});
    const parameters = { ...others, voiceRate: Number.NaN };
    expect(() => foundWith({ parameters })).toThrow('parameters.voiceRate is NaN: expected a');
  });
});

describe('a tree', () => {
  test.each([
    ['nobody', [], 'managerOf is empty: expected at least 1 person'],
    ['a hole in the order', [-1, -1, 1, 0], 'managerOf[3] is 0: expected a row from 1 to 2'],
    ['a person who manages herself', [-1, 1], 'managerOf[1] is 1: expected a row from -1 to 0'],
    ['a cycle of two', [1, 0], 'managerOf[0] is 1: expected a row from -1 to -1'],
    ['a cycle lower down', [-1, 2, 1], 'managerOf[1] is 2: expected a row from -1 to 0'],
    ['a row below the deputy head', [-2], 'managerOf[0] is -2: expected a row from -1'],
    ['half a row', [-1, 0.5], 'managerOf[1] is 0.5: expected a row from -1 to 0'],
    ['a number that is none', [-1, Number.NaN], 'managerOf[1] is NaN: expected a row'],
  ])('with %s is refused', (_, managers, message) => {
    expect(() => treeFromManagers(managers)).toThrow(message);
  });

  test.each([
    [2 ** 24 + 1, 'managerOf has 16777217 people: expected at most 16777216'],
    [2 ** 31, 'managerOf has 2147483648 people: expected at most 16777216'],
  ])('of %i people is refused before anything is allocated', (size, message) => {
    const managers: number[] = [];
    managers.length = size;
    expect(() => treeFromManagers(managers)).toThrow(message);
  });

  test('deeper than 32 tiers is refused, and one of 32 is not', () => {
    const chain = (tiers: number): number[] => Array.from({ length: tiers }, (_, row) => row - 1);
    expect(treeFromManagers(chain(32)).tiers).toBe(32);
    expect(() => treeFromManagers(chain(33))).toThrow(
      'person 32 stands in tier 33: expected at most 32',
    );
  });

  test.each([
    [[0], 'uid has 1 numbers: expected one for each of 2 people'],
    [[0, 1, 2], 'uid has 3 numbers: expected one for each of 2 people'],
    [[5, 5], 'uid names somebody twice: expected no repeats'],
    [[0, -1], 'uid[1] is -1: expected a whole number from 0 to 2147483647'],
    [[0.5, 1], 'uid[0] is 0.5: expected a whole number from 0 to 2147483647'],
    [[0, 2 ** 31], 'uid[1] is 2147483648: expected a whole number from 0 to 2147483647'],
    [[Number.NaN, 1], 'uid[0] is NaN: expected a whole number from 0 to 2147483647'],
  ])('with the uid %j is refused', (uid, message) => {
    expect(() => treeFromManagers([-1, -1], uid)).toThrow(message);
  });

  test.each([
    [[], 'spans is empty: expected at least one span'],
    [[3, 0], 'spans[1] is 0: expected a whole number from 1'],
    [[-1], 'spans[0] is -1: expected a whole number from 1'],
    [[2.5], 'spans[0] is 2.5: expected a whole number from 1'],
    [[2, Number.NaN], 'spans[1] is NaN: expected a whole number from 1'],
    [[Number.POSITIVE_INFINITY], 'spans[0] is Infinity: expected a whole number from 1'],
    [[5000, 5000], 'spans make more than 16777216 people: expected fewer'],
    [[2 ** 31], 'spans make more than 16777216 people: expected fewer'],
  ])('of the spans %j is refused', (spans, message) => {
    expect(() => treeFromSpans(spans)).toThrow(message);
  });
});

describe('circumstances', () => {
  const half: DomainValues = { privacy: 0.5, security: 0.5, languages: 0.5, legislation: 0.5 };

  test.each(['weights', 'strengths'] as const)(
    'with a share of %s outside 0 to 1 are refused',
    (field) => {
      for (const value of outside) {
        const values = { ...referenceConstraints[field], security: value };
        expect(() => foundWith({ [field]: values })).toThrow(
          `${field}.security is ${value}: expected a number from 0 to 1`,
        );
      }
    },
  );

  test('whose shares add up to more or less than 1 are refused', () => {
    const less = { privacy: 0.25, security: 0.25, languages: 0.25, legislation: 0 };
    expect(() => foundWith({ weights: half })).toThrow('weights add up to 2: expected 1');
    expect(() => foundWith({ weights: less })).toThrow('weights add up to 0.75: expected 1');
    expect(() => foundWith({ camps: [0.5, 0.5, 0.5] })).toThrow('camps add up to 1.5: expected 1');
    expect(() => foundWith({ camps: [0.5, 0.2, 0.2] })).toThrow(
      /camps add up to 0.\d+: expected 1/,
    );
  });

  test('with a camp’s share outside 0 to 1 are refused', () => {
    expect(() => foundWith({ camps: [1.5, -0.5, 0] })).toThrow(
      'camps[0] is 1.5: expected a number from 0 to 1',
    );
    expect(() => foundWith({ camps: [0.5, 0.5, Number.NaN] })).toThrow('camps[2] is NaN');
  });

  test('with a permeability outside 0 to 1 are refused, and the tier is named', () => {
    for (const value of outside) {
      const message = `is ${value}: expected a number from 0 to 1`;
      const plain = { mean: 0.5, sd: 0.1 };
      expect(() => foundWith({ permeability: [plain, { ...plain, mean: value }] })).toThrow(
        `permeability[1].mean ${message}`,
      );
      expect(() => foundWith({ permeability: [{ ...plain, sd: value }] })).toThrow(
        `permeability[0].sd ${message}`,
      );
    }
  });

  test('with a key that is no integer of 32 bits are refused', () => {
    const range = 'expected a whole number from -2147483648 to 4294967295';
    for (const value of [0.5, Number.NaN, 2 ** 32, -(2 ** 31) - 1]) {
      expect(() => foundWith({ key: { high: value, low: 0 } })).toThrow(
        `key.high is ${value}: ${range}`,
      );
      expect(() => foundWith({ key: { high: 0, low: value } })).toThrow(
        `key.low is ${value}: ${range}`,
      );
    }
  });
});

describe('a draw', () => {
  test.each([-1, 0.5, Number.NaN, 2 ** 31])('for the uid %d is refused', (uid) => {
    expect(() => draw({ high: 1, low: 2 }, purposes.speak, uid, 0)).toThrow(
      `uid is ${uid}: expected a whole number from 0 to 2147483647`,
    );
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 24])('for the week %d is refused', (week) => {
    expect(() => draw({ high: 1, low: 2 }, purposes.speak, 0, week)).toThrow(
      `week is ${week}: expected a whole number from 0 to 16777215`,
    );
  });
});

describe('a week', () => {
  test.each(scalarLevers)('with %s outside 0 to 1 is refused', (lever) => {
    for (const value of outside) {
      expect(refusalOf({ [lever]: value })).toEqual({
        said: `levers.${lever} is ${value}: expected a number from 0 to 1`,
        isUntouched: true,
      });
    }
  });

  test('with a guardrail outside 0 to 1 is refused', () => {
    for (const value of outside) {
      const guardrails = { ...noLevers.guardrails, languages: value };
      expect(refusalOf({ guardrails })).toEqual({
        said: `levers.guardrails.languages is ${value}: expected a number from 0 to 1`,
        isUntouched: true,
      });
    }
  });

  test('with an aim at a tier that is not there is refused', () => {
    const aims = [{ aim: { kind: 'tier', tier: 4 }, changes: { clayWork: 0.5 } }] as const;
    expect(refusalOf({ aims })).toEqual({
      said: 'levers.aims[0].aim.tier is 4: expected a whole number from 1 to 3',
      isUntouched: true,
    });
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 24])('that begins at week %d is refused', (week) => {
    const world = { ...foundSmall([2, 2]), week };
    expect(() => step(world, noLevers)).toThrow(
      `world.week is ${week}: expected a whole number from 0 to 16777215`,
    );
  });

  test('on a workbench of another department is refused', () => {
    const bench = openWorkbench(foundSmall([2, 2]));
    expect(() => step(foundSmall([2, 2]), noLevers, bench)).toThrow(
      'the workbench is of another department',
    );
  });

  test('is refused of an inquest as it is of a step', () => {
    const levers = { ...noLevers, access: 2 };
    expect(() => inquire(foundSmall([2]), levers)).toThrow('levers.access is 2: expected a number');
    expect(() => inquire({ ...foundSmall([2]), week: -1 }, noLevers)).toThrow('world.week is -1');
  });
});

function foundWith(others: Partial<Circumstances>): void {
  found(treeFromSpans([2, 2]), circumstancesWith({}, others));
}

/** What is said; and whether neither the world nor a lent workbench has noticed. */
function refusalOf(levers: Partial<Levers>): { said: string; isUntouched: boolean } {
  const world = step(foundSmall([2, 2, 2]), { ...noLevers, signal: 0.5 });
  const before = fingerprint(world);
  const expected = fingerprint(step(world, noLevers));
  const bench = openWorkbench(world);
  let said = 'nothing';
  try {
    step(world, { ...noLevers, ...levers }, bench);
  } catch (error) {
    said = error instanceof RangeError ? error.message : 'no RangeError';
  }
  const isWorldSame = fingerprint(world) === before;
  const isBenchSame = fingerprint(step(world, noLevers, bench)) === expected;
  return { said, isUntouched: isWorldSame && isBenchSame };
}
