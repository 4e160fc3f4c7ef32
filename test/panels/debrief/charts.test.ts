import { expect, test } from 'vitest';
import { spreadApart } from '../../../src/panels/debrief/charts/spreadApart.ts';
import { quarterSums } from '../../../src/panels/debrief/quarterSums.ts';

test('names that stand far apart stay where they are', () => {
  expect(spreadApart([10, 80, 40], 16)).toEqual([10, 80, 40]);
});

test('names that would stand on each other are moved apart, and keep their order and middle', () => {
  expect(spreadApart([50, 50], 16)).toEqual([42, 58]);
  const [first, second, third] = spreadApart([52, 50, 51], 16);
  expect(first - third).toBeCloseTo(16, 10);
  expect(third - second).toBeCloseTo(16, 10);
});

test('a week is counted in its quarter, the founding in none', () => {
  const weeks = [0, 1, 13, 14, 26].map((week) => ({ week }));
  expect(quarterSums(weeks, () => 1)).toEqual([2, 2]);
});
