import { describe, expect, it } from 'vitest';
import { keyFromSeed } from '../../../src/game/index.ts';
import { bootstrap } from '../../../src/lab/statistics/bootstrap.ts';
import { draw, purposes } from '../../../src/model/index.ts';

const key = keyFromSeed('bootstrap');
const sample = Array.from({ length: 400 }, (_, at) => draw(key, purposes.design, at, 0));

function meanOf(rows: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) sum += sample[rows[at]];
  return sum / rows.length;
}

describe('the bootstrap', () => {
  it('gives the mean the interval that theory gives it', () => {
    const [{ value, interval }] = bootstrap(key, sample.length, (rows) => [meanOf(rows)]);
    const reach = 1.96 * Math.sqrt(1 / 12 / sample.length);
    expect(value).toBe(meanOf(sample.map((_, row) => row)));
    expect(interval[0]).toBeCloseTo(value - reach, 2);
    expect(interval[1]).toBeCloseTo(value + reach, 2);
  });

  it('gives two statistics intervals of the same resamples', () => {
    const [mean, twice] = bootstrap(key, sample.length, (rows) => {
      const value = meanOf(rows);
      return [value, 2 * value];
    });
    expect(twice.interval).toEqual(mean.interval.map((bound) => 2 * bound));
  });

  it('is no wider than a sample whose values are all alike', () => {
    expect(bootstrap(key, 10, () => [3])).toEqual([{ value: 3, interval: [3, 3] }]);
  });
});
