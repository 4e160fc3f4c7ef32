import { expect, test } from 'vitest';
import { f8 } from '../../../src/lab/findings/f8.ts';
import { judged } from './judged.ts';

/** Reported and true incidents, first in the closed department, then in the open one. */
const counts = (reportedOpen: number, befellOpen: number) => (seed: number) => [
  15 + (seed % 3),
  90,
  reportedOpen + (seed % 2),
  befellOpen,
];

test('many more reports of hardly more incidents hold', () => {
  expect(judged(f8, counts(45, 96))).toEqual(['holds', 'holds']);
});

test('hardly more reports fail', () => {
  expect(judged(f8, counts(20, 96))).toEqual(['fails', 'holds']);
});

test('reports that rise because more befalls fail', () => {
  expect(judged(f8, counts(45, 130))).toEqual(['holds', 'fails']);
});
