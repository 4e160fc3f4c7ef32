import { expect, test } from 'vitest';
import { f7 } from '../../../src/lab/findings/f7.ts';
import { judged } from './judged.ts';

/** Of 10 at the top and 600 employees, how many name risk; the rest name management. */
const naming = (top: number, staff: number) => (seed: number) => {
  const atTop = top + (seed % 2);
  return [10 - atTop, atTop, 0, 0, 600 - staff, staff, 0, 0];
};

test('a top that names risk far more often than its staff holds', () => {
  expect(judged(f7, naming(5, 30))).toEqual(['holds']);
});

test('a top that names what its staff name fails', () => {
  expect(judged(f7, naming(1, 30))).toEqual(['fails']);
});

test('staff who name risk as often as the top fail', () => {
  expect(judged(f7, naming(5, 300))).toEqual(['fails']);
});
