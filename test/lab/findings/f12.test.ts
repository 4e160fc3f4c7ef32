import { expect, test } from 'vitest';
import { f12, observed } from '../../../src/lab/findings/f12.ts';
import { judged } from './judged.ts';

/** Seeds spread evenly over a tenth to both sides of the observed shares, times a factor. */
const pace = (factor: number) => (seed: number) =>
  observed.map(({ share }) => share * factor * (0.9 + (0.2 * seed) / 19));

test('a band around what was observed holds at every point', () => {
  expect(judged(f12, pace(1))).toEqual(['holds', 'holds', 'holds', 'holds']);
});

test('a pace twice or half as fast fails at every point', () => {
  expect(judged(f12, pace(2))).toEqual(['fails', 'fails', 'fails', 'fails']);
  expect(judged(f12, pace(0.5))).toEqual(['fails', 'fails', 'fails', 'fails']);
});

test('what only the luckiest seed reaches lies outside the band', () => {
  const slow = (seed: number) => (seed === 19 ? pace(1)(seed) : pace(0.8)(seed));
  expect(judged(f12, slow)).toEqual(['fails', 'fails', 'fails', 'fails']);
});
