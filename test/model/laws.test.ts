import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnNames,
  copyWorld,
  fingerprint,
  found,
  noLevers,
  openWorkbench,
  step,
  treeFromSpans,
  type Levers,
  type World,
} from '../../src/model/index.ts';
import { circumstancesWith, foundSmall, liveWeeks } from './worlds.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyLevers: fc.Arbitrary<Levers> = fc.record({
  signal: share,
  directChannel: share,
  clayWork: share,
  stewardship: share,
  community: share,
  measurement: share,
  access: share,
  training: share,
  inducement: share,
  coercion: share,
  example: share,
  discipline: share,
  aims: fc.constant([]),
  guardrails: fc.record({ privacy: share, security: share, languages: share, legislation: share }),
});
const anySpans = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
/** A world in which everything happens often, so that a few weeks meet every rule. */
const anyWorld = fc
  .record({ spans: anySpans, high: fc.integer(), low: fc.integer() })
  .map(({ spans, high, low }): World =>
    found(
      treeFromSpans(spans),
      circumstancesWith(
        {
          legacyIncidents: 0.2,
          newIncidents: 0.2,
          materialShare: 0.5,
          startRate: 1,
          stopRate: 1,
          voiceRate: 1,
          turnoverEmployees: 0.05,
          turnoverManagers: 0.1,
          habitRate: 0.04,
          sayDoGapTrust: 0.03,
          joinRate: 0.04,
        },
        { key: { high, low } },
      ),
    ),
  );

function run(world: World, weeks: number, levers: Levers): World {
  let at = world;
  for (let week = 0; week < weeks; week += 1) at = step(at, levers);
  return at;
}

describe('in every department', () => {
  test('the same inputs give the same bits', () => {
    fc.assert(
      fc.property(anyWorld, anyLevers, (world, levers) => {
        expect(fingerprint(run(world, 8, levers))).toBe(fingerprint(run(world, 8, levers)));
      }),
    );
  });

  test('a week leaves the world that it started from untouched', () => {
    fc.assert(
      fc.property(anyWorld, anyLevers, (world, levers) => {
        const before = fingerprint(world);
        run(world, 3, levers);
        expect(fingerprint(world)).toBe(before);
      }),
    );
  });

  test('a lent workbench changes no bit', () => {
    fc.assert(
      fc.property(anyWorld, anyLevers, (world, levers) => {
        const expected = fingerprint(run(world, 9, levers));
        let at = copyWorld(world);
        const bench = openWorkbench(at);
        for (let week = 0; week < 9; week += 1) at = step(at, levers, bench);
        expect(fingerprint(at)).toBe(expected);
      }),
    );
  });

  test('all that is a share stays a share, and nobody comes or goes', () => {
    fc.assert(
      fc.property(anyWorld, anyLevers, (world, levers) => {
        const { people, department, organisation } = run(world, 20, levers);
        const shares = [
          people.enthusiasm,
          people.usefulness,
          people.concern,
          people.trust,
          people.signal,
          people.permeability,
          people.permeabilitySetPoint,
          people.trueUsefulness,
        ];
        for (const column of shares) {
          expect(column.every((value) => value >= 0 && value <= 1)).toBe(true);
        }
        for (const name of columnNames) expect(people[name].length).toBe(department.size);
        expect(people.camp.every((camp) => camp <= 2)).toBe(true);
        expect(organisation.evidence).toBeLessThanOrEqual(1);
        expect(organisation.fatigue).toBeLessThan(1);
      }),
    );
  });

  test('26 weeks and 26 more are 52', () => {
    fc.assert(
      fc.property(anyWorld, anyLevers, (world, levers) => {
        const whole = run(world, 52, levers);
        const halves = run(copyWorld(run(world, 26, levers)), 26, levers);
        expect(fingerprint(halves)).toBe(fingerprint(whole));
      }),
      { numRuns: 25 },
    );
  });

  test('a lever out of range is refused by name', () => {
    const world = foundSmall([2, 2]);
    for (const value of [-0.1, 1.1, Number.NaN]) {
      expect(() => step(world, { ...noLevers, clayWork: value })).toThrow(
        `levers.clayWork is ${value}: expected a number from 0 to 1`,
      );
    }
  });

  test('circumstances out of range are refused by name', () => {
    const half = { privacy: 0.5, security: 0.5, languages: 0.5, legislation: 0.5 };
    expect(() => foundSmall([2], {}, { weights: half })).toThrow('weights add up to 2: expected 1');
    expect(() => foundSmall([2], {}, { camps: [0.5, 0.5, 0.5] })).toThrow(/camps add up to 1.5/);
    expect(() => foundSmall([2], { trustMean: Number.NaN })).toThrow(/parameters.trustMean is NaN/);
  });
});

describe('without shocks', () => {
  const calm = { legacyIncidents: 0, newIncidents: 0, startRate: 0 };

  test('raising the signal or the clay work never lowers what anybody hears', () => {
    fc.assert(
      fc.property(share, share, share, share, (one, other, work, more) => {
        const low = { signal: Math.min(one, other), clayWork: Math.min(work, more) };
        const high = { signal: Math.max(one, other), clayWork: Math.max(work, more) };
        const quiet = liveWeeks(foundSmall([2, 2, 2], calm), 20, low);
        const loud = liveWeeks(foundSmall([2, 2, 2], calm), 20, high);
        for (let row = 0; row < quiet.department.size; row += 1) {
          expect(loud.people.signal[row]).toBeGreaterThanOrEqual(quiet.people.signal[row] - 1e-15);
        }
      }),
    );
  });
});
