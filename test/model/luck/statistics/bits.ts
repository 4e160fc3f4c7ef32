/** Single bits of lots: each as often set as not, and none telling of another, near or next. */
import { chiSquareChance, fitChance } from '../chance.ts';

/** Each of the 32 bits is set in half of the lots. */
export function bitBalanceChance(lots: Uint32Array): number {
  let squares = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    let set = 0;
    for (const lot of lots) set += (lot >>> bit) & 1;
    squares += deviateOfHalf(set, lots.length) ** 2;
  }
  return chiSquareChance(squares, 32);
}

/** Each bit of a lot agrees with each bit of the next in half of the cases: 1,024 deviates. */
export function neighbourBitsChance(lots: Uint32Array): number {
  const agreements = new Float64Array(32 * 32);
  let pairs = 0;
  for (let start = 0; start + 32 < lots.length; start += 32) {
    const these = planesOf(lots, start);
    const next = planesOf(lots, start + 1);
    for (let bit = 0; bit < 32; bit += 1) {
      for (let other = 0; other < 32; other += 1) {
        agreements[bit * 32 + other] += weightOf(~(these[bit] ^ next[other]));
      }
    }
    pairs += 32;
  }
  let squares = 0;
  for (const count of agreements) squares += deviateOfHalf(count, pairs) ** 2;
  return chiSquareChance(squares, agreements.length);
}

/** How many bits are set in a lot and in the next: fewer than half, half or more, in nine cells. */
export function weightsChance(lots: Uint32Array): number {
  const counts = new Float64Array(9);
  const pairs = lots.length >>> 1;
  for (let pair = 0; pair < pairs; pair += 1) {
    counts[third(lots[2 * pair]) * 3 + third(lots[2 * pair + 1])] += 1;
  }
  // C(32, 16) of 2³² words have half of their bits set.
  const half = 601_080_390 / 2 ** 32;
  const shares = [(1 - half) / 2, half, (1 - half) / 2];
  return fitChance(counts, (cell) => pairs * shares[Math.floor(cell / 3)] * shares[cell % 3]);
}

export function reversedBits(lots: Uint32Array): Uint32Array {
  return lots.map((lot) => {
    let word = lot;
    word = ((word >>> 1) & 0x55555555) | ((word & 0x55555555) << 1);
    word = ((word >>> 2) & 0x33333333) | ((word & 0x33333333) << 2);
    word = ((word >>> 4) & 0x0f0f0f0f) | ((word & 0x0f0f0f0f) << 4);
    word = ((word >>> 8) & 0x00ff00ff) | ((word & 0x00ff00ff) << 8);
    return (word >>> 16) | (word << 16);
  });
}

export function weightOf(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How far from half of the cases, in standard deviations. */
export function deviateOfHalf(count: number, cases: number): number {
  return (2 * count - cases) / Math.sqrt(cases);
}

function third(lot: number): number {
  const weight = weightOf(lot);
  if (weight < 16) return 0;
  return weight === 16 ? 1 : 2;
}

/** Bit by bit instead of lot by lot: word `bit` holds that bit of 32 lots. */
function planesOf(lots: Uint32Array, start: number): Int32Array {
  const planes = new Int32Array(32);
  for (let index = 0; index < 32; index += 1) {
    const lot = lots[start + index];
    for (let bit = 0; bit < 32; bit += 1) planes[bit] |= ((lot >>> bit) & 1) << index;
  }
  return planes;
}
