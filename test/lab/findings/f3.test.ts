import { expect, test } from 'vitest';
import { f3 } from '../../../src/lab/findings/f3.ts';
import { judged } from './judged.ts';

/** Five bands of the same mix, or with people moved from resisters to zealots the younger they are. */
function bandsWith(moved: number, seed: number): number[] {
  return [2, 1, 0, -1, -2].flatMap((young) => [
    120 + moved * young + (seed % 3),
    260,
    120 - moved * young,
  ]);
}

test('camps of all ages hold, and a control that goes with age is told apart', () => {
  const outcome = (seed: number) => [
    ...bandsWith(10, seed),
    ...bandsWith(40, seed),
    ...bandsWith(0, seed),
  ];
  expect(judged(f3, outcome)).toEqual(['holds', 'holds', 'holds', 'reported']);
});

test('camps that go with age fail', () => {
  const outcome = (seed: number) => [
    ...bandsWith(30, seed),
    ...bandsWith(40, seed),
    ...bandsWith(0, seed),
  ];
  expect(judged(f3, outcome)).toEqual(['fails', 'holds', 'holds', 'reported']);
});

test('a camp that is scarce among the old fails', () => {
  const outcome = (seed: number) => {
    const scarce = bandsWith(0, seed);
    scarce[12] = 18;
    return [...scarce, ...bandsWith(40, seed), ...bandsWith(0, seed)];
  };
  expect(judged(f3, outcome)[1]).toBe('fails');
});

test('a control in which age does not show fails', () => {
  const outcome = (seed: number) => [
    ...bandsWith(10, seed),
    ...bandsWith(20, seed),
    ...bandsWith(0, seed),
  ];
  expect(judged(f3, outcome)[2]).toBe('fails');
});
