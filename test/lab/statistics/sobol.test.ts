import { describe, expect, it } from 'vitest';
import { keyFromSeed } from '../../../src/game/index.ts';
import { bootstrap } from '../../../src/lab/statistics/bootstrap.ts';
import type { Point } from '../../../src/lab/statistics/latinHypercube.ts';
import {
  eachFactor,
  saltelliDesign,
  type SaltelliDesign,
} from '../../../src/lab/statistics/saltelli.ts';
import { sobolIndices } from '../../../src/lab/statistics/sobol.ts';

const key = keyFromSeed('sobol');

function answers(design: SaltelliDesign, model: (point: Point) => number): number[] {
  return Array.from({ length: design.runs }, (_, at) => model(design.pointOf(at)));
}

describe('Sobol indices of the Ishigami function', () => {
  const [a, b] = [7, 0.1];
  const ishigami = (point: Point): number => {
    const [x, y, z] = point.map((at) => (2 * at - 1) * Math.PI);
    return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
  };
  // So many rows that .03 is three standard errors of the least certain index.
  const design = saltelliDesign(key, 3, 16_384, [...eachFactor(3), [0, 2], [0, 1, 2]]);
  const outputs = answers(design, ishigami);
  const firstOfX = (1 + (b * Math.PI ** 4) / 5) ** 2 / 2;
  const ofY = a ** 2 / 8;
  const ofBoth = (8 * b ** 2 * Math.PI ** 8) / 225;
  const variance = firstOfX + ofY + ofBoth;
  const total = [firstOfX + ofBoth, ofY, ofBoth].map((part) => part / variance);
  const found = sobolIndices(design, outputs);

  it('come near their analytic values: variance, first order and total', () => {
    expect(found.variance / variance).toBeCloseTo(1, 1);
    const first = [firstOfX, ofY, 0].map((part) => part / variance);
    for (const [factor, index] of first.entries()) {
      expect(Math.abs(found.first[factor] - index)).toBeLessThan(0.03);
    }
    for (const [factor, index] of total.entries()) {
      expect(Math.abs(found.total[factor] - index)).toBeLessThan(0.03);
    }
  });

  it('count once what the two factors of a group do together', () => {
    const group = (firstOfX + ofBoth) / variance;
    expect(Math.abs(found.total[3] - group)).toBeLessThan(0.03);
    expect(Math.abs(found.first[3] - group)).toBeLessThan(0.03);
  });

  it('are exactly 1 at first order for all factors together, whose swap is B itself', () => {
    expect(found.first[4]).toBe(1);
  });

  it('have bootstrap intervals that hold the truth as often as they say, and stay with their luck', () => {
    const intervalsOf = (seed: string) => {
      const seedKey = keyFromSeed(seed);
      const small = saltelliDesign(seedKey, 3, 512, eachFactor(3));
      const answered = answers(small, ishigami);
      return bootstrap(seedKey, 512, (rows) => sobolIndices(small, answered, rows).total);
    };
    const seeds = Array.from({ length: 12 }, (_, at) => `ishigami ${at}`);
    const holding = seeds.flatMap((seed) =>
      intervalsOf(seed).filter(({ interval: [low, high] }, factor) => {
        return low < total[factor] && total[factor] < high;
      }),
    ).length;
    // Of 36 intervals of 95 %, fewer than 30 hold the truth once in 500 trials.
    expect(holding).toBeGreaterThanOrEqual(30);
    expect(intervalsOf('again')).toEqual(intervalsOf('again'));
  });
});

describe("Sobol indices of Sobol's g-function", () => {
  const weights = [0, 1, 4.5, 9, 99, 99, 99, 99];
  const design = saltelliDesign(key, weights.length, 8192, eachFactor(weights.length));
  const outputs = answers(design, (point) =>
    point.reduce((product, at, factor) => {
      return (product * (Math.abs(4 * at - 2) + weights[factor])) / (1 + weights[factor]);
    }, 1),
  );
  const parts = weights.map((weight) => 1 / (3 * (1 + weight) ** 2));
  const all = parts.reduce((product, part) => product * (1 + part), 1);
  const found = sobolIndices(design, outputs);

  it.each(Array.from(weights.keys()))('come near the analytic values: factor %i', (factor) => {
    const first = parts[factor] / (all - 1);
    const total = (parts[factor] * (all / (1 + parts[factor]))) / (all - 1);
    expect(Math.abs(found.first[factor] - first)).toBeLessThan(0.03);
    expect(Math.abs(found.total[factor] - total)).toBeLessThan(0.03);
  });
});

describe('a Saltelli design', () => {
  const design = saltelliDesign(key, 3, 16, [[0], [1, 2]]);

  it('plays A, B and the swaps of each row side by side', () => {
    expect(design.runs).toBe(16 * 4);
    for (let row = 0; row < 16; row += 1) {
      const [a, b, one, others] = [0, 1, 2, 3].map((place) => design.pointOf(row * 4 + place));
      expect(one).toEqual([b[0], a[1], a[2]]);
      expect(others).toEqual([a[0], b[1], b[2]]);
    }
  });

  it('puts one point of A into each slice of each factor', () => {
    for (const factor of [0, 1, 2]) {
      const slices = Array.from({ length: 16 }, (_, row) =>
        Math.floor(design.pointOf(row * 4)[factor] * 16),
      );
      expect(new Set(slices).size).toBe(16);
    }
  });

  it('is another with another key', () => {
    const other = saltelliDesign(keyFromSeed('other'), 3, 16, [[0]]);
    expect(other.pointOf(0)).not.toEqual(design.pointOf(0));
  });
});
