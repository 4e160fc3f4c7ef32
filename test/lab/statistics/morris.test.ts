import { describe, expect, it } from 'vitest';
import { keyFromSeed } from '../../../src/game/index.ts';
import type { Point } from '../../../src/lab/statistics/latinHypercube.ts';
import {
  elementaryEffects,
  morrisDesign,
  morrisMeasures,
} from '../../../src/lab/statistics/morris.ts';

const design = morrisDesign(keyFromSeed('morris'), 4, 25);

function measuresOf(model: (point: Point) => number) {
  const outputs = Array.from({ length: design.runs }, (_, at) => model(design.pointOf(at)));
  return morrisMeasures(elementaryEffects(design, outputs));
}

describe('elementary effects', () => {
  it('are the slopes of a linear function, and do not spread', () => {
    const slopes = [3, -2, 0, 0.5];
    const { muStar, mu, sigma } = measuresOf((point) =>
      point.reduce((sum, at, factor) => sum + slopes[factor] * at, 1),
    );
    for (const [factor, slope] of slopes.entries()) {
      expect(mu[factor]).toBeCloseTo(slope, 12);
      expect(muStar[factor]).toBeCloseTo(Math.abs(slope), 12);
      expect(sigma[factor]).toBeCloseTo(0, 12);
    }
  });

  it('do not cancel in their mean size where they differ in sign', () => {
    const { muStar, mu } = measuresOf(([x]) => (x - 0.5) ** 2);
    expect(muStar[0]).toBeCloseTo(1 / 3, 12);
    expect(Math.abs(mu[0])).toBeLessThan(muStar[0]);
  });

  it('spread where factors act together', () => {
    const { sigma } = measuresOf(([x, y, z]) => x * y + z);
    expect(sigma[0]).toBeGreaterThan(0.1);
    expect(sigma[1]).toBeGreaterThan(0.1);
    expect(sigma[2]).toBeCloseTo(0, 12);
  });
});

describe('a Morris design', () => {
  it('moves each factor once in each trajectory, by two thirds, on the grid of four levels', () => {
    for (let trajectory = 0; trajectory < design.trajectories; trajectory += 1) {
      const moved = new Set<number>();
      for (let move = 1; move <= design.factors; move += 1) {
        const at = trajectory * (design.factors + 1) + move;
        const before = design.pointOf(at - 1);
        const after = design.pointOf(at);
        for (const value of after) {
          expect(Math.abs(3 * value - Math.round(3 * value))).toBeLessThan(1e-12);
        }
        const places = Array.from(after.keys());
        const changed = places.filter((factor) => after[factor] !== before[factor]);
        const [factor, ...others] = changed;
        expect(others).toEqual([]);
        expect(Math.abs(after[factor] - before[factor])).toBeCloseTo(2 / 3, 12);
        moved.add(factor);
      }
      expect(moved.size).toBe(design.factors);
    }
  });
});
