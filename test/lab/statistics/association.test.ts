import { describe, expect, test } from 'vitest';
import { cramersV } from '../../../src/lab/statistics/cramersV.ts';
import { intraclassCorrelation } from '../../../src/lab/statistics/intraclassCorrelation.ts';
import { quantile } from '../../../src/lab/statistics/quantile.ts';

describe("Cramér's V", () => {
  test('is 0 where the columns are the same mix in every row', () => {
    const mixed = [
      [10, 20, 30],
      [2, 4, 6],
    ];
    expect(cramersV(mixed)).toBeCloseTo(0, 12);
  });

  test('is 1 where the row tells the column', () => {
    const told = [
      [7, 0, 0],
      [0, 3, 0],
      [0, 0, 5],
    ];
    expect(cramersV(told)).toBeCloseTo(1, 12);
  });

  test('is the root of chi-square over the count in a table of four', () => {
    // Chi-square is 60 · (100 − 400)² / 30⁴ = 20/3.
    const four = [
      [10, 20],
      [20, 10],
    ];
    expect(cramersV(four)).toBeCloseTo(1 / 3, 12);
  });

  test('leaves out a column in which nobody is', () => {
    const empty = [
      [10, 20, 0],
      [20, 10, 0],
    ];
    expect(cramersV(empty)).toBeCloseTo(1 / 3, 12);
  });
});

describe('the intraclass correlation', () => {
  test('of the example of Shrout & Fleiss (1979) is .17', () => {
    const judged = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    expect(intraclassCorrelation(judged)).toBeCloseTo(0.1657, 4);
  });

  test('is 1 where every group is of one kind, also when groups differ in size', () => {
    const alike = [
      [1, 1, 1],
      [0, 0],
      [1, 1, 1, 1],
    ];
    expect(intraclassCorrelation(alike)).toBeCloseTo(1, 12);
  });

  test('is below 0 where every group is the same mix, and 0 where nobody differs', () => {
    const mixed = [
      [0, 1],
      [1, 0],
      [0, 1],
    ];
    const nobody = [
      [0, 0],
      [0, 0],
    ];
    expect(intraclassCorrelation(mixed)).toBeCloseTo(-1, 12);
    expect(intraclassCorrelation(nobody)).toBe(0);
  });
});

describe('a quantile', () => {
  test('lies on the straight line between its neighbours, whatever the order', () => {
    expect(quantile([4, 1, 3, 2], 0.25)).toBeCloseTo(1.75, 12);
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
  });

  test('of nothing and of all is the smallest and the largest', () => {
    expect(quantile([4, 1, 3], 0)).toBe(1);
    expect(quantile([4, 1, 3], 1)).toBe(4);
  });
});
