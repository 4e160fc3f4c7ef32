import { expect, test } from 'vitest';
import type { Block } from '../../src/stage/layout.ts';
import { stopsAmong, type Keeping } from '../../src/stage/stops.ts';

const block = (row: number, width: number): Block => ({
  first: row,
  last: row,
  tier: 1,
  rect: { x: 0, y: 0, width, height: 50 },
});

const closed = (absorbed: number): Keeping => ({ absorbed, permeability: 0.2 });

test('the message stops first where the most is kept from the most people', () => {
  const [narrow, wide, thin] = [block(0, 50), block(1, 200), block(2, 200)];
  const absorbed = new Map([
    [narrow, 0.2],
    [wide, 0.4],
    [thin, 0.02],
  ]);
  const stops = stopsAmong([narrow, wide, thin], (each) => closed(absorbed.get(each) ?? 0));
  expect(stops.map((stop) => stop.block.first)).toEqual([1]);
  expect(stops[0].share).toBeCloseTo(80 / (80 + 10 + 4), 12);
});

test('who lets more through than she keeps does not stop it, however much she hears', () => {
  const [open, small] = [block(0, 400), block(1, 20)];
  const stops = stopsAmong([open, small], (each) =>
    each === open ? { absorbed: 0.4, permeability: 0.55 } : closed(0.1),
  );
  expect(stops.map((stop) => stop.block.first)).toEqual([1]);
});

test('no more blocks are named than keep three quarters of it, and never more than eight', () => {
  const many = Array.from({ length: 40 }, (_, row) => block(row, 10));
  expect(stopsAmong(many, () => closed(0.5))).toHaveLength(8);
  expect(stopsAmong(many.slice(0, 4), () => closed(0.5))).toHaveLength(3);
});

test('where nothing is said nothing stops', () => {
  expect(stopsAmong([block(0, 10)], () => closed(0))).toEqual([]);
  expect(stopsAmong([], () => closed(1))).toEqual([]);
});
