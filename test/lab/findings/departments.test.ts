/** What the findings read out of a department and how they set one up. */
import { describe, expect, test } from 'vitest';
import { clayAround } from '../../../src/lab/findings/baseline.ts';
import { recordIncidents } from '../../../src/lab/findings/incidentRecord.ts';
import { askBarriers, barriers } from '../../../src/lab/findings/statedBarriers.ts';
import { foundReference, keysFrom, referenceSpans, runWeeks } from '../../../src/lab/reference.ts';
import { isManager, measure, noLevers, type World } from '../../../src/model/index.ts';

const [key] = keysFrom('departments', 1);

describe('clay around a set point', () => {
  test('keeps the default spread in the middle, and narrows it where draws would be clamped', () => {
    expect(clayAround(0.5).permeabilitySpread).toBe(0.12);
    expect(clayAround(0.95).permeabilitySpread).toBeLessThan(0.015);
  });

  test.each([0.5, 0.9, 0.95])('at %d has no manager at an end of the scale', (mean) => {
    const { department, people } = foundReference({ key, parameters: clayAround(mean) });
    const managers = Array.from(people.permeability).filter((_, row) => isManager(department, row));
    expect(managers.every((permeability) => permeability > 0 && permeability < 1)).toBe(true);
    expect(
      Math.abs(managers.reduce((sum, one) => sum + one, 0) / managers.length - mean),
    ).toBeLessThan(0.04);
  });
});

describe('the record of incidents', () => {
  const eventful = { legacyIncidents: 0.02, newIncidents: 0.02, startRate: 1 };
  const start = foundReference({ key, parameters: eventful, spans: [2, 3, 4] });

  test('counts what the weeks counted', () => {
    const { legacy, added, reported } = recordIncidents(start, noLevers, 40);
    let legacyCounted = 0;
    let addedCounted = 0;
    runWeeks(start, noLevers, 40, (world) => {
      legacyCounted += measure(world).legacyIncidents;
      addedCounted += measure(world).newIncidents;
    });
    expect(legacy.length).toBe(legacyCounted);
    expect(added).toBe(addedCounted);
    expect(reported).toBeGreaterThan(0);
    expect(reported).toBeLessThan(legacyCounted + addedCounted);
  });

  test('lists no event twice, and another list where other things befell', () => {
    const { legacy } = recordIncidents(start, noLevers, 40);
    const [otherKey] = keysFrom('other luck', 1);
    const elsewhere = foundReference({ key: otherKey, parameters: eventful, spans: [2, 3, 4] });
    expect(new Set(legacy).size).toBe(legacy.length);
    expect(recordIncidents(elsewhere, noLevers, 40).legacy).not.toEqual(legacy);
  });
});

describe('a person who is asked for the barrier', () => {
  const [management, risk, usefulness, nobody] = barriers.keys();

  /** Everybody hears, trusts, fears and uses the same, and nobody or everybody else practises. */
  function everybody(signal: number, trust: number, concern: number, useful: number): World {
    const world = foundReference({ key, spans: [2, 2, 2, 2] });
    world.people.signal.fill(signal);
    world.people.trust.fill(trust);
    world.people.concern.fill(concern);
    world.people.usefulness.fill(useful);
    return world;
  }

  function sharesOf(world: World): readonly (readonly number[])[] {
    const { top, staff } = askBarriers(world);
    return [top, staff];
  }

  test.each([
    ['management where no message arrives', everybody(0, 0.5, 0.4, 0.6), management],
    ['risk where the message arrives and concern is high', everybody(1, 0.9, 0.9, 0.9), risk],
    ['usefulness where the work seems to need none of it', everybody(1, 1, 0, 0), usefulness],
    ['nobody around her where all else is well', everybody(1, 1, 0, 1), nobody],
  ])('names %s', (_, world, barrier) => {
    const [top, staff] = sharesOf(world);
    expect(top[barrier]).toBe(2);
    expect(staff[barrier]).toBe(16);
  });

  test('is at the top in the upper two of four tiers of managers, and in the upper one of three', () => {
    const [first, second] = referenceSpans;
    const asked = ({ top }: { top: readonly number[] }): number => top.reduce((a, b) => a + b, 0);
    expect(asked(askBarriers(foundReference({ key })))).toBe(first + first * second);
    expect(asked(askBarriers(foundReference({ key, spans: [2, 2, 2, 2] })))).toBe(2);
  });

  test('is not asked once she practises, and is not alone where those around her do', () => {
    const world = everybody(1, 1, 0, 1);
    world.people.practice.fill(1);
    expect(
      sharesOf(world)
        .flat()
        .every((count) => count === 0),
    ).toBe(true);
    const last = world.department.size - 1;
    world.people.practice[last] = 0;
    expect(askBarriers(world).staff[nobody]).toBe(0);
    expect(askBarriers(world).staff[risk]).toBe(1);
  });
});
