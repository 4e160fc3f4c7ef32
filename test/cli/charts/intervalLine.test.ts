import { describe, expect, test } from 'vitest';
import { aroundZero, fromZero, intervalLine } from '../../../src/cli/charts/intervalLine.ts';

describe('an interval as a line of characters', () => {
  const rows = [
    { value: 0.6, interval: [0.2, 1] },
    { value: -0.25, interval: [-0.5, 0.1] },
    { value: 0, interval: [0, 0] },
    { value: 0.5, interval: null },
  ] as const;

  test('has 0 in the middle of what may go either way, and crosses it where the interval does', () => {
    const scale = aroundZero(rows);
    expect(rows.map((row) => intervalLine(row, scale))).toEqual([
      '············│·├────●────┤',
      '······├──●──┼┤···········',
      '············●············',
      '············│·····●······',
    ]);
  });

  test('shows the floor of what is never below 0', () => {
    const drawn = { value: 0.5, interval: [0.25, 1] } as const;
    expect(intervalLine(drawn, { ...fromZero([drawn]), mark: 0.125 })).toBe(
      '···│··├─────●───────────┤',
    );
  });

  test('is whole where nothing moves, and where an end is out of sight', () => {
    const still = { value: 0, interval: [0, 0] } as const;
    expect(intervalLine(still, fromZero([still]))).toHaveLength(25);
    const endless = { value: 1, interval: [-Infinity, Infinity] } as const;
    expect(intervalLine(endless, aroundZero([endless]))).toBe('├───────────┼───────────●');
  });
});
