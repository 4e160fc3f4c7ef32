import { expect, test } from 'vitest';
import { quarterSums } from '../../../src/panels/debrief/quarterSums.ts';

test('a week is counted in its quarter, the founding in none', () => {
  const weeks = [0, 1, 13, 14, 26].map((week) => ({ week }));
  expect(quarterSums(weeks, () => 1)).toEqual([2, 2]);
});
