import { expect, test } from 'vitest';
import type { Block } from '../../src/stage/layout.ts';
import { stopsAmong } from '../../src/stage/stops.ts';

const block = (row: number, width: number): Block => ({
  first: row,
  last: row,
  tier: 1,
  rect: { x: 0, y: 0, width, height: 50 },
});

test('the message stops first where the most is kept from the most people', () => {
  const [narrow, wide, open] = [block(0, 50), block(1, 200), block(2, 200)];
  const absorbed = new Map([
    [narrow, 0.9],
    [wide, 0.4],
    [open, 0.02],
  ]);
  const stops = stopsAmong([narrow, wide, open], (each) => absorbed.get(each) ?? 0);
  expect(stops.map((stop) => stop.block.first)).toEqual([1]);
  expect(stops[0].share).toBeCloseTo(80 / (80 + 45 + 4), 12);
});

test('no more blocks are named than keep three fifths of it, and never more than six', () => {
  const many = Array.from({ length: 40 }, (_, row) => block(row, 10));
  expect(stopsAmong(many, () => 0.5)).toHaveLength(6);
  expect(stopsAmong(many.slice(0, 5), () => 0.5)).toHaveLength(3);
});

test('where nothing is said nothing stops', () => {
  expect(stopsAmong([block(0, 10)], () => 0)).toEqual([]);
  expect(stopsAmong([], () => 1)).toEqual([]);
});
