import { expect, test } from 'vitest';
import { f4 } from '../../../src/lab/findings/f4.ts';
import { judged, wobble } from './judged.ts';

const effects = (closed: number, open: number) => (seed: number) => [
  0.05,
  0.05 + closed + wobble(seed),
  0.2,
  0.2 + open + wobble(seed + 1),
];

test('a message that open managers make several times as strong holds', () => {
  expect(judged(f4, effects(0.05, 0.3))).toEqual(['holds']);
});

test('a message that gets through the clay nearly as well fails', () => {
  expect(judged(f4, effects(0.15, 0.3))).toEqual(['fails']);
});

test('a ratio just above the threshold fails where luck may have lifted it', () => {
  const uncertain = (seed: number) => [0, 0.1 + 20 * wobble(seed), 0, 0.31];
  expect(judged(f4, uncertain)).toEqual(['fails']);
});
