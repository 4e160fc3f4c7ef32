import { describe, expect, it } from 'vitest';
import { chiSquareChance, evenChance, fitChance, normalChance, poissonChance } from './chance.ts';

describe('chance', () => {
  it.each([
    [3.841, 1, 0.05],
    [18.307, 10, 0.05],
    [149.449, 100, 0.001],
    [16.266, 3, 0.001],
  ])('of chi-square above %d with %d degrees is as tables have it', (value, freedom, upper) => {
    expect(chiSquareChance(value, freedom)).toBeCloseTo(2 * upper, 4);
  });

  it.each([
    [3.94, 10, 0.05],
    [61.918, 100, 0.001],
  ])('of chi-square below %d with %d degrees is as tables have it', (value, freedom, lower) => {
    expect(chiSquareChance(value, freedom)).toBeCloseTo(2 * lower, 4);
  });

  it('of a chi-square with 4,095 degrees is what Wilson and Hilferty say', () => {
    const ninth = 2 / (9 * 4095);
    const beyond = 4095 * (1 - ninth + 3.0902323 * Math.sqrt(ninth)) ** 3;
    expect(chiSquareChance(beyond, 4095) / 0.002).toBeCloseTo(1, 2);
  });

  it.each([
    [1.959964, 0.05],
    [4.417173, 1e-5],
  ])('of a normal deviate beyond %d is %d', (deviate, chance) => {
    expect(normalChance(deviate) / chance).toBeCloseTo(1, 4);
  });

  it('of Poisson counts is twice the smaller tail', () => {
    expect(poissonChance(0, 5)).toBeCloseTo(2 * Math.exp(-5), 12);
    expect(poissonChance(12, 5)).toBeCloseTo(2 * 0.005453, 5);
    expect(poissonChance(5, 5)).toBe(1);
  });

  it('of the largest distance is as in tables of Kolmogorov', () => {
    // n = 20: 0.294 is exceeded in 5 of 100.
    const shifted = Array.from({ length: 20 }, (_, index) => (index + 1) / 20 - 0.294);
    const clipped = shifted.map((value) => Math.max(0, value));
    expect(Math.abs(evenChance(clipped) - 0.05)).toBeLessThan(0.003);
  });

  it('finds counts that fit too well as unlikely as those that do not fit', () => {
    expect(fitChance(new Float64Array(256).fill(100), () => 100)).toBeLessThan(1e-9);
    expect(fitChance([150, 50], () => 100)).toBeLessThan(1e-9);
  });
});
