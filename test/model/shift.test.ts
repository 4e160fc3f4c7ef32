import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchOf, fingerprint, shift, shiftables, type Shifts } from '../../src/model/index.ts';
import { everyLever, foundBusy } from './everything.ts';
import { liveWeeks } from './worlds.ts';

const world = liveWeeks(foundBusy([3, 3, 4]), 20, everyLever);
const whole = { branch: null, tier: null };

describe('a shift', () => {
  test('of nothing leaves every bit as it is', () => {
    expect(fingerprint(shift(world, {}, whole))).toBe(fingerprint(world));
    expect(fingerprint(shift(world, { trust: 0, fatigue: 0 }, whole))).toBe(fingerprint(world));
  });

  test('leaves the world before it as it was', () => {
    const before = fingerprint(world);
    shift(world, { trust: 1, permeability: -1, fatigue: 1 }, whole);
    expect(fingerprint(world)).toBe(before);
  });

  test('goes a share of the way that is left, up or down', () => {
    const trust = world.people.trust[5];
    const after = (share: number): number => shift(world, { trust: share }, whole).people.trust[5];
    expect(after(0.25)).toBeCloseTo(trust + 0.25 * (1 - trust), 14);
    expect(after(-0.25)).toBeCloseTo(0.75 * trust, 14);
    expect([after(1), after(-1)]).toEqual([1, 0]);
  });

  test('of one branch leaves the others', () => {
    const { people } = shift(world, { concern: 1 }, { branch: 2, tier: null });
    for (const [row, concern] of people.concern.entries()) {
      const isSecond = branchOf(world.department, row) === 1;
      expect(concern).toBe(isSecond ? 1 : world.people.concern[row]);
    }
  });

  test('of one tier within a branch leaves the others', () => {
    const { people } = shift(world, { trust: -1 }, { branch: 3, tier: 2 });
    const shifted = Array.from(people.trust.keys()).filter((row) => people.trust[row] === 0);
    expect(shifted).toEqual([9, 10, 11]);
  });

  test('of permeability reaches only those who manage', () => {
    const { people } = shift(world, { permeability: 1 }, whole);
    expect(people.permeability.subarray(0, 12).every((each) => each === 1)).toBe(true);
    expect(people.permeability.subarray(12).every((each) => each === 0)).toBe(true);
  });

  test('of evidence, fatigue or scrutiny is the organisation’s, wherever it falls', () => {
    const { organisation, people } = shift(world, { scrutiny: 1 }, { branch: 1, tier: 1 });
    expect(organisation.scrutiny).toBe(1);
    expect(organisation.evidence).toBe(world.organisation.evidence);
    expect(people).toEqual(world.people);
  });

  test('never leaves the range, and what follows it is a week like others', () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    const shifts: fc.Arbitrary<Shifts> = fc.record(
      {
        trust: share,
        enthusiasm: share,
        usefulness: share,
        concern: share,
        permeability: share,
        evidence: share,
        fatigue: share,
        scrutiny: share,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(shifts, (each) => {
        const { people, organisation } = liveWeeks(shift(world, each, whole), 1, everyLever);
        for (const name of ['trust', 'concern', 'permeability'] as const) {
          expect(people[name].every((value) => value >= 0 && value <= 1)).toBe(true);
        }
        expect(organisation.fatigue).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  test.each(shiftables)('of %s by more than all of it is refused', (name) => {
    for (const share of [1.01, -1.01, NaN]) {
      expect(() => shift(world, { [name]: share }, whole)).toThrow(
        `shifts.${name} is ${share}: expected a number from -1 to 1`,
      );
    }
  });

  test('of a part that is not there is refused', () => {
    expect(() => shift(world, {}, { branch: 4, tier: null })).toThrow(
      'part.branch is 4: expected a whole number from 1 to 3',
    );
    expect(() => shift(world, {}, { branch: null, tier: 0 })).toThrow(
      'part.tier is 0: expected a whole number from 1 to 3',
    );
  });
});
