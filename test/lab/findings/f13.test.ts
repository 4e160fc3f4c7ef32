import { expect, test } from 'vitest';
import { f13 } from '../../../src/lab/findings/f13.ts';
import { judged, wobble } from './judged.ts';

test('teams that are alike within hold', () => {
  expect(judged(f13, (seed) => [0.12 + wobble(seed)])).toEqual(['holds']);
});

test('teams that are as mixed as the department, or barely more alike, fail', () => {
  expect(judged(f13, (seed) => [wobble(seed)])).toEqual(['fails']);
  expect(judged(f13, (seed) => [0.052 + 10 * wobble(seed)])).toEqual(['fails']);
});
