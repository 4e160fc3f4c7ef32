/** What the model refuses of worlds, trees and inputs that were not made by it: read from a file, or by hand. */
import { describe, expect, test } from 'vitest';
import {
  branchOf,
  columnNames,
  copyWorld,
  draw,
  fingerprint,
  found,
  isManager,
  measure,
  noLevers,
  openWorkbench,
  pathTo,
  purposes,
  readIncident,
  step,
  treeFromSpans,
  withParameters,
  type AimedLevers,
  type Circumstances,
  type Levers,
  type Parameters,
  type World,
} from '../../src/model/index.ts';
import { circumstancesWith, foundSmall } from './worlds.ts';

const size = 6;
const world = foundSmall([2, 2]);

describe('parameters', () => {
  test.each([
    'signalRate',
    'permeabilityRate',
    'habitRate',
    'lagRate',
    'fatigueRate',
    'evidenceRate',
  ] as const)(
    'that draw a share nearer by more than all of its distance are refused: %s',
    (name) => {
      expect(withParameters({ [name]: 1 })[name]).toBe(1);
      expect(() => withParameters({ [name]: 1.5 })).toThrow(
        `parameters.${name} is 1.5: expected a`,
      );
    },
  );

  test('without any capacity are refused: no load is any share of it', () => {
    expect(() => withParameters({ loadCapacity: 0 })).toThrow(
      'parameters.loadCapacity is 0: expected a',
    );
  });

  test('that nobody knows are refused: a name misspelt would move nothing', () => {
    const misspelt: Partial<Parameters> = JSON.parse('{ "trustMaen": 0.5 }');
    expect(() => withParameters(misspelt)).toThrow('trustMaen');
  });
});

describe('circumstances', () => {
  test('with permeabilities for more tiers than there can be are refused', () => {
    const permeability = Array.from({ length: 33 }, () => ({ mean: 0.5, sd: 0.1 }));
    expect(() => foundWith({ permeability })).toThrow(/permeability .*33/);
  });

  test.each(['[0.5, 0.5]', '[0.5, 0.5, 0, 0]', '[]'])('with the camps %s are refused', (text) => {
    const camps: Circumstances['camps'] = JSON.parse(text);
    expect(() => foundWith({ camps })).toThrow('camps');
  });
});

describe('a draw', () => {
  test.each([0.5, Number.NaN, 2 ** 32])('under the key %d is refused', (value) => {
    expect(() => draw({ high: value, low: 0 }, purposes.speak, 0, 0)).toThrow(
      `key.high is ${value}`,
    );
    expect(() => draw({ high: 0, low: value }, purposes.speak, 0, 0)).toThrow(
      `key.low is ${value}`,
    );
  });

  test.each(['0.5', '256', '-1'])('for the purpose %s is refused', (text) => {
    const purpose: (typeof purposes)['speak'] = JSON.parse(text);
    expect(() => draw({ high: 1, low: 2 }, purpose, 0, 0)).toThrow(`purpose is ${text}`);
  });
});

describe('levers', () => {
  test('written as text are refused, though text compares like a number', () => {
    const levers: Partial<Levers> = JSON.parse('{ "signal": "0.5" }');
    expect(() => step(world, { ...noLevers, ...levers })).toThrow('levers.signal is');
  });

  test('aimed in a way that nobody knows are refused', () => {
    const aims: readonly AimedLevers[] = JSON.parse('[{"aim":{"kind":"camp"},"changes":{}}]');
    expect(() => step(world, { ...noLevers, aims })).toThrow('levers.aims[0].aim.kind is camp');
  });

  test('that cannot be aimed are refused', () => {
    const aims: readonly AimedLevers[] = JSON.parse(
      '[{"aim":{"kind":"tier","tier":1},"changes":{"signal":0.5}}]',
    );
    expect(() => step(world, { ...noLevers, aims })).toThrow('levers.aims[0].changes.signal');
  });

  test('that overlap in too many ways leave a lent workbench as it was', () => {
    const wide = foundSmall([300]);
    const aims = [{ aim: { kind: 'tier', tier: 1 }, changes: { coercion: 0.5 } }] as const;
    const levers: Levers = { ...noLevers, aims };
    const bench = openWorkbench(wide);
    const lived = step(wide, levers, bench);
    const everyone = Array.from({ length: 300 }, (_, row): AimedLevers => ({
      aim: { kind: 'people', rows: [row] },
      changes: {},
    }));
    expect(() => step(lived, { ...noLevers, aims: everyone }, bench)).toThrow('levers.aims');
    const expected = fingerprint(step(lived, levers));
    expect(fingerprint(step(copyWorld(lived), levers, bench))).toBe(expected);
  });
});

describe('a world with a column of the wrong length is refused', () => {
  test.each(columnNames)('by the name of the column: %s', (name) => {
    for (const length of [size - 1, size + 1]) {
      const damaged = withColumn(name, length);
      for (const read of [copyWorld, measure, fingerprint]) {
        expect(() => read(damaged)).toThrow(`people.${name} has ${length}`);
      }
      expect(() => step(damaged, noLevers)).toThrow(`people.${name} has ${length}`);
    }
  });

  test('of teams, and of ties', () => {
    const teams = { clayWork: new Float64Array(9) };
    expect(() => step({ ...world, teams }, noLevers)).toThrow('teams.clayWork has 9');
    const department = { ...world.department, ties: new Int32Array(3) };
    expect(() => step({ ...world, department }, noLevers)).toThrow('department.ties has 3');
  });
});

describe('a world with an organisation outside its range is refused', () => {
  test.each(['evidence', 'fatigue', 'scrutiny'] as const)('by name: %s', (name) => {
    for (const value of [Number.NaN, -0.1, 1.1]) {
      const organisation = { ...world.organisation, [name]: value };
      expect(() => step({ ...world, organisation }, noLevers)).toThrow(
        `organisation.${name} is ${value}: expected a number from 0 to 1`,
      );
    }
  });
});

describe('a tree made by hand', () => {
  const tree = treeFromSpans([2, 2]);

  test.each([
    ['too few managers', { managerOf: Int32Array.of(-1, -1) }],
    ['a cycle', { managerOf: Int32Array.of(1, 0, 0, 0, 1, 1) }],
    ['a uid twice', { uid: new Int32Array(size) }],
    ['a size of its own', { size: 5 }],
  ])('with %s is refused at the founding', (_, changes) => {
    expect(() => found({ ...tree, ...changes }, circumstancesWith())).toThrow(RangeError);
  });
});

describe('a row that nobody sits on', () => {
  test.each([-1, size, 0.5, Number.NaN])('is refused by name: %d', (row) => {
    const message = `row is ${row}: expected a whole number from 0 to 5`;
    expect(() => isManager(world.department, row)).toThrow(message);
    expect(() => branchOf(world.department, row)).toThrow(message);
    expect(() => pathTo(world.department, row)).toThrow(message);
  });
});

describe('an incident', () => {
  test.each([-1, 33, 255, 0.5, Number.NaN])('of the code %d is refused', (code) => {
    expect(() => readIncident(code)).toThrow(
      `code is ${code}: expected a whole number from 0 to 32`,
    );
  });
});

function foundWith(others: Partial<Circumstances>): void {
  found(treeFromSpans([2, 2]), circumstancesWith({}, others));
}

function withColumn(name: (typeof columnNames)[number], length: number): World {
  return { ...world, people: { ...world.people, [name]: new Float64Array(length) } };
}
