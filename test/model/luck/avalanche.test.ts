/**
 * Avalanche: whichever bit of an address is flipped, each bit of the lot flips in half of the cases
 * (Webster & Tavares 1986). Over 2,048 addresses for each of 127 bits: 4,064 deviates.
 */
import { describe, expect, it } from 'vitest';
import { castLots } from '../../../src/model/luck.ts';
import type { Cast } from '../../battery/orders.ts';
import { chiSquareChance, critical, fitChance } from './chance.ts';
import { congruence, threefryOf } from './controls.ts';
import { deviateOfHalf, weightOf } from './statistics/bits.ts';

type Address = Record<'person' | 'week' | 'purpose' | 'high' | 'low', number>;
const cases = 2048;
const widths = { person: 31, week: 24, purpose: 8, high: 32, low: 32 };
const bits = (['person', 'week', 'purpose', 'high', 'low'] as const).flatMap((place) =>
  Array.from({ length: widths[place] }, (_, bit) => ({ place, bit })),
);

describe('a flipped bit of an address', () => {
  const flips = bits.map((bit) => flipsOf(castLots, bit));

  it('flips every bit of the lot in half of the cases, whichever it is', () => {
    const bad = bits.filter((_, at) => chiSquareChance(squaresOf(flips[at]), 32) < critical);
    expect(bad).toEqual([]);
  });

  it('leaves 4,064 deviates that are as large as chance has them', () => {
    const squares = flips.reduce((sum, of) => sum + squaresOf(of), 0);
    expect(chiSquareChance(squares, 32 * bits.length)).toBeGreaterThan(critical);
  });

  it('has no bit of the lot that it spares: the largest of 4,064 deviates is below 6', () => {
    // Which a normal deviate exceeds, one of so many, with less than the critical chance.
    const largest = Math.max(...flips.flatMap((of) => deviatesOf(of).map(Math.abs)));
    expect(largest).toBeLessThan(6);
  });

  it('flips as many bits of a lot together as 32 coins would', () => {
    expect(
      fitChance(weightsOf(flips), (cell) => shares[cell] * bits.length * cases),
    ).toBeGreaterThan(critical);
  });
});

describe('the battery of flips', () => {
  it.each([
    ['Threefry with six rounds', threefryOf(6)],
    ['a linear congruence', congruence],
  ] as const)('finds %s out by most bits', (_name, cast) => {
    const bad = bits.filter(
      (bit) => !(chiSquareChance(squaresOf(flipsOf(cast, bit)), 32) >= critical),
    );
    expect(bad.length).toBeGreaterThan(bits.length / 2);
  });
});

/** What flipping this bit changes in the lots of so many addresses, a word each. */
function flipsOf(cast: Cast, { place, bit }: (typeof bits)[number]): Uint32Array {
  const next = scatter();
  return Uint32Array.from({ length: cases }, () => {
    const address = {
      person: next() >>> 1,
      week: next() >>> 8,
      purpose: next() >>> 24,
      high: next() | 0,
      low: next() | 0,
    };
    const flipped = { ...address, [place]: address[place] ^ (1 << bit) };
    return lotAt(cast, address) ^ lotAt(cast, flipped);
  });
}

/** Addresses from anywhere: Marsaglia's xorshift, which has nothing in common with what is tested. */
function scatter(): () => number {
  let word = 2463534242;
  return () => {
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    return word >>> 0;
  };
}

function lotAt(cast: Cast, { person, week, purpose, high, low }: Address): number {
  const lot = new Uint32Array(1);
  cast({ high, low }, purpose, week, Int32Array.of(person), lot);
  return lot[0];
}

function deviatesOf(flips: Uint32Array): readonly number[] {
  return Array.from({ length: 32 }, (_, bit) => {
    let set = 0;
    for (const word of flips) set += (word >>> bit) & 1;
    return deviateOfHalf(set, flips.length);
  });
}

function squaresOf(flips: Uint32Array): number {
  return deviatesOf(flips).reduce((sum, deviate) => sum + deviate * deviate, 0);
}

const fewest = 7;
const most = 25;
/** Of 32 coins so many are heads: `fewest` or fewer, each number between, `most` or more. */
const shares = binomialShares();

function weightsOf(flips: readonly Uint32Array[]): Float64Array {
  const counts = new Float64Array(most - fewest + 1);
  for (const words of flips) {
    for (const word of words) {
      counts[Math.min(most, Math.max(fewest, weightOf(word))) - fewest] += 1;
    }
  }
  return counts;
}

function binomialShares(): Float64Array {
  const merged = new Float64Array(most - fewest + 1);
  let ways = 1;
  for (let heads = 0; heads <= 32; heads += 1) {
    merged[Math.min(most, Math.max(fewest, heads)) - fewest] += ways / 2 ** 32;
    ways = (ways * (32 - heads)) / (heads + 1);
  }
  return merged;
}
