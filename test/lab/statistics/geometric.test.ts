import { describe, expect, it } from 'vitest';
import { geometricBetween } from '../../../src/lab/statistics/geometric.ts';

describe('between two numbers by ratio', () => {
  it('goes from the lower to the higher, through their geometric mean', () => {
    expect(geometricBetween(0.25, 4, 0)).toBe(0.25);
    expect(geometricBetween(0.25, 4, 0.5)).toBe(1);
    expect(geometricBetween(0.25, 4, 1)).toBe(4);
  });

  it.each([0.1, 0.25, 1 / 3, 0.7, 0.999])('agrees with the power at %d', (share) => {
    expect(geometricBetween(0.25, 4, share)).toBeCloseTo(0.25 * 16 ** share, 10);
  });
});
