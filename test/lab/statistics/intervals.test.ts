import { describe, expect, test } from 'vitest';
import { jackknife } from '../../../src/lab/statistics/jackknife.ts';
import { meanInterval } from '../../../src/lab/statistics/meanInterval.ts';
import { ratioInterval } from '../../../src/lab/statistics/ratioInterval.ts';
import { shareInterval } from '../../../src/lab/statistics/shareInterval.ts';
import { meanOf, varianceOf } from '../../../src/lab/statistics/spread.ts';
import { studentT } from '../../../src/lab/statistics/studentT.ts';

const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const uneven = [3, 1, 4, 1, 5, 9, 2, 6, 5, 4];

describe("Student's t", () => {
  test.each([
    [5, 2.570582],
    [9, 2.262157],
    [11, 2.200985],
    [29, 2.04523],
    [59, 2.000995],
    [119, 1.9801],
  ])('with %d degrees of freedom is the tabled %d', (degrees, tabled) => {
    expect(Math.abs(studentT(degrees) - tabled)).toBeLessThan(0.001);
  });

  test('is refused where the expansion is too coarse', () => {
    expect(() => studentT(4)).toThrow('degrees of freedom are 4: expected at least 5');
  });
});

describe('the interval of a mean', () => {
  test('of the numbers from 1 to 10 reaches 2.1659 to both sides of 5.5', () => {
    const { value, interval } = meanInterval(oneToTen);
    expect(value).toBe(5.5);
    expect(interval[0]).toBeCloseTo(5.5 - 2.1659, 3);
    expect(interval[1]).toBeCloseTo(5.5 + 2.1659, 3);
  });
});

describe('the interval of a ratio', () => {
  test('ends where the paired t test would just reject', () => {
    const denominators = oneToTen.map((value) => value + 20);
    const { value, interval } = ratioInterval(uneven, denominators);
    expect(value).toBeCloseTo(4 / 25.5, 12);
    for (const end of interval) {
      const left = uneven.map((above, at) => above - end * denominators[at]);
      const t = meanOf(left) / Math.sqrt(varianceOf(left) / left.length);
      expect(Math.abs(t)).toBeCloseTo(studentT(9), 9);
    }
  });

  test('over a constant is the interval of the mean, to scale', () => {
    const { interval } = ratioInterval(
      uneven,
      uneven.map(() => 2),
    );
    const [low, high] = meanInterval(uneven).interval;
    expect(interval[0]).toBeCloseTo(low / 2, 12);
    expect(interval[1]).toBeCloseTo(high / 2, 12);
  });

  test('is endless where the denominator may be nothing', () => {
    const aroundNothing = oneToTen.map((value) => value - 5.4);
    expect(ratioInterval(uneven, aroundNothing).interval).toEqual([-Infinity, Infinity]);
  });
});

describe('the jackknife', () => {
  test('of a mean is its t interval', () => {
    const { value, interval } = jackknife(uneven, meanOf);
    const expected = meanInterval(uneven);
    expect(value).toBe(expected.value);
    expect(interval[0]).toBeCloseTo(expected.interval[0], 12);
    expect(interval[1]).toBeCloseTo(expected.interval[1], 12);
  });

  test('of what is the same whichever seed is left out has no width', () => {
    const constant = jackknife(uneven, () => 0.3);
    expect(constant.interval[0]).toBeCloseTo(0.3, 12);
    expect(constant.interval[1]).toBeCloseTo(0.3, 12);
  });
});

describe('the interval of a share', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is that of Newcombe (1998)', (successes, trials, low, high) => {
    const { value, interval } = shareInterval(successes, trials);
    expect(value).toBe(successes / trials);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });
});
