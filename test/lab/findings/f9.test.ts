import { expect, test } from 'vitest';
import { f9 } from '../../../src/lab/findings/f9.ts';
import { judged } from './judged.ts';

/** The first so many seeds lose by measurement alone, or with clay work and stewardship. */
const losing = (alone: number, together: number) => (seed: number) => [
  0.2,
  seed < alone ? 0.19 : 0.23,
  0.3,
  seed < together ? 0.3 : 0.34,
];

test('measurement that pays in all seeds, or in all but one of twenty, holds', () => {
  expect(judged(f9, losing(0, 0))).toEqual(['holds', 'holds']);
  expect(judged(f9, losing(1, 1))).toEqual(['holds', 'holds']);
});

test('measurement that fails to pay in two seeds of twenty fails, though it pays on the whole', () => {
  expect(judged(f9, losing(2, 0))).toEqual(['fails', 'holds']);
  expect(judged(f9, losing(0, 2))).toEqual(['holds', 'fails']);
});
