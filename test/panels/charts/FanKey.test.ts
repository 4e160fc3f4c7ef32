import { expect, test } from 'vitest';
import { keyPlaces } from '../../../src/panels/charts/FanKey.tsx';

const names = { own: 'Reported to you', middle: 'Middle one', half: 'Half', most: 'Nine in ten' };

test('a key stands in one row where there is room', () => {
  const places = keyPlaces(names, 600);
  expect(new Set(places.map(({ y }) => y))).toEqual(new Set([0]));
  expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).toSorted((a, b) => a - b));
});

test('what does not fit begins a new row, and nothing reaches past the edge', () => {
  const places = keyPlaces(names, 260);
  expect(new Set(places.map(({ y }) => y)).size).toBeGreaterThan(1);
  for (const { x } of places) expect(x).toBeLessThan(260);
  expect(places[0]).toEqual({ x: 0, y: 0 });
});
