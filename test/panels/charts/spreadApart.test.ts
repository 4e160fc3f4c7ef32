import { expect, test } from 'vitest';
import { spreadApart } from '../../../src/panels/charts/spreadApart.ts';

test('names that stand far apart stay where they are', () => {
  expect(spreadApart([10, 80, 40], 16)).toEqual([10, 80, 40]);
});

test('names that would stand on each other are moved apart, and keep their order and middle', () => {
  expect(spreadApart([50, 50], 16)).toEqual([42, 58]);
  const [first, second, third] = spreadApart([52, 50, 51], 16);
  expect(first - third).toBeCloseTo(16, 10);
  expect(third - second).toBeCloseTo(16, 10);
});
