import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnNames, fingerprintByColumn, step, type World } from '../../../src/model/index.ts';
import { liveWeeks, uneventful } from '../worlds.ts';
import { anyLevers, anyPractice, anyWorld, withPractice } from './departments.ts';

const still = { ...uneventful, joinRate: 0, leaveRate: 0, trainingRate: 0 };

describe('a world at rest stays at rest', () => {
  test('to the last bit, where nobody does anything and nobody pulls at anybody', () => {
    // Concern alone is drawn to where the constraints weigh: here they weigh nothing.
    const apart = { ...still, peerPull: 0, constraintOnConcern: 0 };
    fc.assert(
      fc.property(anyWorld(apart), (world) => {
        const lived = liveWeeks(world, 10);
        const [week, ...before] = fingerprintByColumn(world);
        const [later, ...after] = fingerprintByColumn(lived);
        expect(week.column).toBe(later.column);
        expect(after).toEqual(before);
      }),
    );
  });

  test('within 1e-12, wherever steady levers and unmoved practice have brought it', () => {
    fc.assert(
      fc.property(anyWorld(still), anyPractice, anyLevers, (founded, practice, levers) => {
        const calm = { ...levers, coercion: 0 };
        const rested = liveWeeks(withPractice(founded, practice), 2500, calm);
        expect(moved(rested, step(rested, calm))).toEqual([]);
        expect(moved(rested, liveWeeks(rested, 100, calm))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

/** What differs by more than rounding, except the hours, which go on adding up. */
function moved(before: World, after: World): readonly string[] {
  const columns = columnNames.filter((name) =>
    before.people[name].some((value, row) => Math.abs(value - after.people[name][row]) > 1e-12),
  );
  const { evidence, fatigue, scrutiny } = before.organisation;
  const organisation = [
    evidence - after.organisation.evidence,
    fatigue - after.organisation.fatigue,
    scrutiny - after.organisation.scrutiny,
  ];
  const isMoved = organisation.some((change) => Math.abs(change) > 1e-12);
  return isMoved ? [...columns, 'organisation'] : columns;
}
