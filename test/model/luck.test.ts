import { describe, expect, test } from 'vitest';
import { castLots, deviateOnArrival, draw, purposes, type Key } from '../../src/model/luck.ts';

const key = { high: 1, low: 2 };

describe('luck', () => {
  test('gives the published known answers of Threefry-2x32 with 13 rounds', () => {
    expect(block({ high: 0, low: 0 }, 0, 0, 0)).toEqual([0x9d1c5ec6, 0x8bd50731]);
    expect(block({ high: 0x13198a2e, low: 0x03707344 }, 0x243f6a88, 0x85, 0xa308d3)).toEqual([
      0xba3e4725, 0xf27d669e,
    ]);
  });

  test('is a function of key, purpose, person and week, and of nothing that was drawn before', () => {
    const first = draw(key, purposes.speak, 5, 9);
    draw(key, purposes.heard, 1, 1);
    expect(draw(key, purposes.speak, 5, 9)).toBe(first);
    const others = [
      draw({ high: 1, low: 3 }, purposes.speak, 5, 9),
      draw(key, purposes.heard, 5, 9),
      draw(key, purposes.speak, 6, 9),
      draw(key, purposes.speak, 5, 10),
    ];
    for (const other of others) expect(other).not.toBe(first);
  });

  test('is even: 100,000 draws fill 64 bins as chance would (chi-square below its 0.1 % point)', () => {
    const bins = new Float64Array(64);
    for (let person = 0; person < 1000; person += 1) {
      for (let week = 0; week < 100; week += 1) {
        bins[Math.floor(draw(key, purposes.practice, person, week) * 64)] += 1;
      }
    }
    const expected = 100_000 / 64;
    const chiSquare = bins.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(103.4);
  });

  test('on arrival deviates with mean 0 and variance 1', () => {
    const deviates = Array.from({ length: 20_000 }, (_, person) =>
      deviateOnArrival(key, purposes.trust, person, 0),
    );
    const mean = deviates.reduce((sum, value) => sum + value, 0) / deviates.length;
    const variance = deviates.reduce((sum, value) => sum + value * value, 0) / deviates.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.04);
  });
});

/** A block is what two neighbours share: the first takes its first word, the second its second. */
function block(ofKey: Key, counter0: number, purpose: number, week: number): readonly number[] {
  const lots = new Uint32Array(2);
  castLots(ofKey, purpose, week, Int32Array.of(counter0 * 2, counter0 * 2 + 1), lots);
  return Array.from(lots);
}
