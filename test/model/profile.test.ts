import { describe, expect, test } from 'vitest';
import {
  branchOf,
  fingerprint,
  replaceManagers,
  type Profile,
  type World,
} from '../../src/model/index.ts';
import { foundSmall, mean } from './worlds.ts';

const spans = [3, 3, 4];
const everywhere = { kind: 'seats', branch: null, tier: null } as const;
const exactly = (value: number) => ({ mean: value, sd: 0 });
const foundWith = (...profiles: readonly Profile[]): World => foundSmall(spans, {}, { profiles });
const rowsOf = ({ department }: World): readonly number[] =>
  Array.from({ length: department.size }, (_, row) => row);

describe('profiles', () => {
  const plain = foundSmall(spans);

  test('that say nothing, or of nobody, leave every bit as it is', () => {
    const away: Profile = { where: { ...everywhere, branch: 9 }, trust: exactly(1) };
    expect(fingerprint(foundWith({ where: everywhere }, away))).toBe(fingerprint(plain));
  });

  test('of a branch make its people what they say, and nobody else', () => {
    const world = foundWith({ where: { ...everywhere, branch: 2 }, trust: exactly(0.9) });
    for (const row of rowsOf(world)) {
      const isSecond = branchOf(world.department, row) === 1;
      expect(world.people.trust[row]).toBe(isSecond ? 0.9 : plain.people.trust[row]);
    }
  });

  test('of a tier within a branch reach where both hold', () => {
    const where = { kind: 'seats', branch: 3, tier: 2 } as const;
    const { people } = foundWith({ where, permeability: exactly(0.05) });
    const closed = rowsOf(plain).filter((row) => people.permeability[row] === 0.05);
    expect(closed).toEqual([9, 10, 11]);
    expect(people.permeabilitySetPoint[9]).toBe(0.05);
  });

  test('of permeability pass employees by', () => {
    const { people } = foundWith({ where: everywhere, permeability: exactly(0.5) });
    expect(people.permeability.subarray(12).every((each) => each === 0)).toBe(true);
  });

  test('apply in order: the later wins, value by value', () => {
    const { people } = foundWith(
      { where: everywhere, trust: exactly(0.2), usefulness: exactly(0.3) },
      { where: { ...everywhere, tier: 1 }, trust: exactly(0.8) },
    );
    expect([people.trust[0], people.trust[3]]).toEqual([0.8, 0.2]);
    expect([people.usefulness[0], people.usefulness[3]]).toEqual([0.3, 0.3]);
  });

  test('give motives and their anchors, in place of the manager’s extra concern too', () => {
    const { people } = foundWith({
      where: everywhere,
      enthusiasm: exactly(0.6),
      concern: exactly(0.1),
    });
    expect([people.enthusiasm[0], people.enthusiasmAnchor[20]]).toEqual([0.6, 0.6]);
    expect([people.concern[0], people.concernAnchor[20]]).toEqual([0.1, 0.1]);
  });

  test('spread as far as they say', () => {
    const wide = foundSmall([4, 4, 20], {}, { profiles: [spread(0.2)] }).people.trust;
    const narrow = foundSmall([4, 4, 20], {}, { profiles: [spread(0.05)] }).people.trust;
    expect(mean(wide)).toBeCloseTo(0.5, 1);
    expect(deviation(wide)).toBeCloseTo(0.2, 1);
    expect(deviation(narrow)).toBeCloseTo(0.05, 1);
  });

  test('draw ages between the youngest and the oldest', () => {
    const { ageYears } = foundWith({ where: everywhere, age: [30, 34] }).people;
    expect(Math.min(...ageYears)).toBeGreaterThanOrEqual(30);
    expect(Math.max(...ageYears)).toBeLessThan(34);
  });

  test('fill the camps of a branch as they say', () => {
    const where = { ...everywhere, branch: 1 };
    const { people, department } = foundWith({ where, camps: [0, 0, 1] });
    const camps = rowsOf(plain).filter((row) => branchOf(department, row) === 0);
    expect(new Set(camps.map((row) => people.camp[row]))).toEqual(new Set([2]));
    expect(new Set(people.camp).size).toBeGreaterThan(1);
  });

  test('of people are theirs alone: whoever follows is drawn as the seat has it', () => {
    const own: Profile = { where: { kind: 'people', uids: new Set([4]) }, trust: exactly(0.01) };
    const seats: Profile = { where: everywhere, trust: exactly(0.7) };
    const world = foundWith(seats, own);
    expect([world.people.trust[3], world.people.trust[4]]).toEqual([0.7, 0.01]);
    expect(replaceManagers(world, [4]).people.trust[4]).toBe(0.7);
  });

  test.each([
    [{ trust: { mean: 1.2, sd: 0 } }, 'profiles[0].trust.mean is 1.2: expected a number from 0'],
    [{ concern: { mean: 0, sd: NaN } }, 'profiles[0].concern.sd is NaN: expected a number from 0'],
    [{ age: [13, 40] }, 'profiles[0].age[0] is 13: expected a whole number from 14 to 100'],
    [{ age: [40, 39] }, 'profiles[0].age[1] is 39: expected a whole number from 40 to 100'],
    [{ camps: [0.5, 0.5, 0.5] }, 'profiles[0].camps add up to 1.5: expected 1'],
    [{ camps: [2, -1, 0] }, 'profiles[0].camps[0] is 2: expected a number from 0 to 1'],
    [
      { where: { kind: 'seats', branch: 0, tier: null } },
      'profiles[0].where.branch is 0: expected a whole number from 1',
    ],
    [
      { where: { kind: 'seats', branch: null, tier: 1.5 } },
      'profiles[0].where.tier is 1.5: expected a whole number from 1',
    ],
  ] as const)('out of range are refused: %j', (said, message) => {
    expect(() => foundWith({ where: everywhere, ...said })).toThrow(message);
  });
});

function spread(sd: number): Profile {
  return { where: everywhere, trust: { mean: 0.5, sd } };
}

function deviation(column: ArrayLike<number>): number {
  const middle = mean(column);
  return Math.sqrt(mean(Array.from(column, (each) => (each - middle) * (each - middle))));
}
