import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnNames,
  copyWorld,
  fingerprint,
  openWorkbench,
  step,
} from '../../../src/model/index.ts';
import { liveWeeks } from '../worlds.ts';
import { anyAimedLevers, anyWorld } from './departments.ts';

describe('in every department', () => {
  test('the same inputs give the same bits', () => {
    fc.assert(
      fc.property(anyWorld(), anyAimedLevers, (world, levers) => {
        expect(fingerprint(liveWeeks(world, 8, levers))).toBe(
          fingerprint(liveWeeks(world, 8, levers)),
        );
      }),
    );
  });

  test('a week leaves the world that it started from untouched', () => {
    fc.assert(
      fc.property(anyWorld(), anyAimedLevers, (world, levers) => {
        const before = fingerprint(world);
        liveWeeks(world, 3, levers);
        expect(fingerprint(world)).toBe(before);
      }),
    );
  });

  test('a lent workbench changes no bit, though the levers change and aims come and go', () => {
    fc.assert(
      fc.property(anyWorld(), anyAimedLevers, anyAimedLevers, (world, one, other) => {
        const levers = [one, other, one, { ...other, aims: [] }, other, one, one, other, one];
        let plain = world;
        for (const now of levers) plain = step(plain, now);
        let lent = copyWorld(world);
        const bench = openWorkbench(lent);
        for (const now of levers) lent = step(lent, now, bench);
        expect(fingerprint(lent)).toBe(fingerprint(plain));
      }),
    );
  });

  test('a lent workbench forgets who had it before', () => {
    fc.assert(
      fc.property(anyWorld(), anyAimedLevers, anyAimedLevers, (world, levers, others) => {
        const bench = openWorkbench(world);
        let spoiled = copyWorld(world);
        for (let week = 0; week < 5; week += 1) spoiled = step(spoiled, others, bench);
        let lent = copyWorld(world);
        for (let week = 0; week < 5; week += 1) lent = step(lent, levers, bench);
        expect(fingerprint(lent)).toBe(fingerprint(liveWeeks(world, 5, levers)));
      }),
    );
  });

  test('26 weeks and 26 more are 52', () => {
    fc.assert(
      fc.property(anyWorld(), anyAimedLevers, (world, levers) => {
        const whole = liveWeeks(world, 52, levers);
        const halves = liveWeeks(copyWorld(liveWeeks(world, 26, levers)), 26, levers);
        expect(fingerprint(halves)).toBe(fingerprint(whole));
      }),
      { numRuns: 25 },
    );
  });

  test('a copy lives the life of the first, week by week, whatever is done to the other', () => {
    fc.assert(
      fc.property(anyWorld(), anyAimedLevers, (world, levers) => {
        let first = liveWeeks(world, 4, levers);
        let copy = copyWorld(first);
        const bench = openWorkbench(copy);
        for (let week = 0; week < 12; week += 1) {
          first = step(first, levers);
          copy = step(copy, levers, bench);
          expect(fingerprint(copy)).toBe(fingerprint(first));
        }
        const kept = fingerprint(first);
        const spoiled = copyWorld(first);
        for (const name of columnNames) spoiled.people[name].fill(1);
        spoiled.teams.clayWork.fill(1);
        expect(fingerprint(first)).toBe(kept);
      }),
    );
  });
});
