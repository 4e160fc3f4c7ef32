import { expect, test } from 'vitest';
import {
  everything,
  f11,
  scaledDown,
  sequenced,
  type Stage,
} from '../../../src/lab/findings/f11.ts';
import { foundReference, keysFrom, runWeeks } from '../../../src/lab/reference.ts';
import { judged, wobble } from './judged.ts';

const atOnce = (practice: number) => (seed: number) => [
  0.4 + wobble(seed),
  practice + wobble(seed + 1),
  0.39,
  0.45,
  0.5,
];

test('everything at once below one thing after another holds; the rest is reported', () => {
  expect(judged(f11, atOnce(0.3))).toEqual(['holds', 'reported', 'reported', 'reported']);
});

test('everything at once that does as well or better fails', () => {
  expect(judged(f11, atOnce(0.4))[0]).toBe('fails');
  expect(judged(f11, atOnce(0.5))[0]).toBe('fails');
});

test('what stays within capacity never tires the department, everything at once does', () => {
  const mostFatigue = (plan: readonly Stage[]): number => {
    const [key] = keysFrom('tired', 1);
    let at = foundReference({ key, spans: [2, 2] });
    let most = 0;
    for (const { weeks, levers } of plan) {
      at = runWeeks(at, levers, weeks, ({ organisation }) => {
        most = Math.max(most, organisation.fatigue);
      });
    }
    return most;
  };
  expect(mostFatigue(sequenced)).toBe(0);
  expect(mostFatigue(scaledDown)).toBeCloseTo(0, 12);
  expect(mostFatigue(everything)).toBeGreaterThan(0.5);
});

test('all plans last three years', () => {
  for (const plan of [sequenced, scaledDown, everything]) {
    expect(plan.reduce((sum, { weeks }) => sum + weeks, 0)).toBe(156);
  }
});
