import { expect, test } from 'vitest';
import { f5 } from '../../../src/lab/findings/f5.ts';
import { judged } from './judged.ts';

/** Same lists or not, legacy and new incidents of the real run, then at the edge. */
const outcome = (same: number, legacy: number, added: number) => (seed: number) => [
  same,
  legacy,
  3,
  legacy + (seed % 3),
  added,
];

test('the same list everywhere and mostly legacy incidents hold', () => {
  expect(judged(f5, outcome(1, 88, 30))).toEqual(['holds', 'holds']);
});

test('one seed with another list fails', () => {
  const oneDiffers = (seed: number) => outcome(Number(seed !== 7), 88, 30)(seed);
  expect(judged(f5, oneDiffers)[0]).toBe('fails');
});

test('lists on which nothing stands prove nothing', () => {
  expect(judged(f5, outcome(1, 0, 1))[0]).toBe('fails');
});

test('mostly new incidents fail', () => {
  expect(judged(f5, outcome(1, 88, 95))[1]).toBe('fails');
});
