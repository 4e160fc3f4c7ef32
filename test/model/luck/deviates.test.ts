/** The normal-like deviate, a sum of four uniforms, against the distribution of Irwin and Hall. */
import { describe, expect, it } from 'vitest';
import { castLots, deviateOnArrival, lotsEach, purposes } from '../../../src/model/luck.ts';
import type { Cast } from '../../battery/orders.ts';
import { critical, fitChance, normalChance, poissonChance } from './chance.ts';
import { threefryOf } from './controls.ts';

const people = 2 ** 18;
const uid = Int32Array.from({ length: people }, (_, person) => person);
const key = { high: 2010, low: 7 };
const root = Math.sqrt(3);

describe('deviates on arrival', () => {
  const deviates = deviatesOf(castLots, purposes.enthusiasm);

  it('are the four draws of a person, brought to mean 0 and variance 1', () => {
    const alone = Array.from({ length: 1000 }, (_, person) =>
      deviateOnArrival(key, purposes.enthusiasm, person, 0),
    );
    alone.forEach((deviate, person) => expect(deviate).toBeCloseTo(deviates[person], 12));
  });

  it('have the mean, variance, skewness and kurtosis of a sum of four uniforms', () => {
    expect(momentChances(deviates).filter((chance) => !(chance >= critical))).toEqual([]);
  });

  it('fill 64 bins between −2√3 and 2√3 as Irwin and Hall have it', () => {
    expect(shapeChance(deviates)).toBeGreaterThan(critical);
  });

  it('never pass ±2√3, and pass ±3 as often as they should', () => {
    expect(deviates.every((deviate) => Math.abs(deviate) <= 2 * root)).toBe(true);
    const far = deviates.filter((deviate) => Math.abs(deviate) > 3).length;
    expect(poissonChance(far, (people * 2 * (2 - root) ** 4) / 24)).toBeGreaterThan(critical);
  });

  it.each([
    ['two purposes of one person', purposes.enthusiasm, purposes.usefulness, 0],
    ['a person and the next', purposes.enthusiasm, purposes.enthusiasm, 1],
    ['a person and a teammate', purposes.concern, purposes.concern, 8],
  ] as const)('are uncorrelated between %s', (_name, purpose, other, apart) => {
    const others = deviatesOf(castLots, other);
    const these = deviatesOf(castLots, purpose);
    let sum = 0;
    for (let at = apart; at < people; at += 1) sum += these[at - apart] * others[at];
    expect(normalChance(sum / Math.sqrt(people - apart))).toBeGreaterThan(critical);
  });
});

describe('the battery of deviates', () => {
  it('finds Threefry with six rounds out', () => {
    const deviates = deviatesOf(threefryOf(6), purposes.enthusiasm);
    expect(Math.min(...momentChances(deviates), shapeChance(deviates))).toBeLessThan(critical);
  });
});

function deviatesOf(cast: Cast, purpose: number): Float64Array {
  const sums = new Float64Array(people).fill(-2);
  const lots = new Uint32Array(people);
  for (let index = 0; index < 4; index += 1) {
    cast(key, purpose, index, uid, lots);
    for (let row = 0; row < people; row += 1) sums[row] += lots[row] / lotsEach;
  }
  return sums.map((sum) => sum * root);
}

/** Of the first four powers. Those of a sum of four uniforms follow from its cumulants. */
function momentChances(deviates: Float64Array): readonly number[] {
  const expected = [0, 1, 0, 2.7];
  const variances = [1, 2.7 - 1, 10.928571, 55.8 - 2.7 ** 2];
  return expected.map((moment, at) => {
    const mean = deviates.reduce((sum, deviate) => sum + deviate ** (at + 1), 0) / people;
    return normalChance((mean - moment) / Math.sqrt(variances[at] / people));
  });
}

function shapeChance(deviates: Float64Array): number {
  const bins = 64;
  // The outermost bins, in which fewer than ten are expected, count as one with their neighbours.
  const outer = 4;
  const counts = new Float64Array(bins - 2 * outer);
  const binOf = (at: number): number =>
    Math.min(bins - 2 * outer - 1, Math.max(0, Math.floor(at) - outer));
  for (const deviate of deviates) counts[binOf((deviate / root + 2) * (bins / 4))] += 1;
  const expected = new Float64Array(counts.length);
  for (let bin = 0; bin < bins; bin += 1) {
    expected[binOf(bin)] +=
      people * (irwinHall(((bin + 1) * 4) / bins) - irwinHall((bin * 4) / bins));
  }
  return fitChance(counts, (bin) => expected[bin]);
}

/** The share of sums of four uniforms that are below x. */
function irwinHall(x: number): number {
  let sum = 0;
  for (const [at, ways] of [1, -4, 6, -4].entries()) sum += ways * Math.max(0, x - at) ** 4;
  return sum / 24;
}
