/** Ranks of 32 × 32 matrices of bits, a lot to a row (Marsaglia & Tsay 1985). */
import { fitChance } from '../chance.ts';

/** Rank 29 or less, 30, 31, 32. */
const shares = shareOfRanks();

export function ranksChance(lots: Uint32Array): number {
  const counts = new Float64Array(4);
  let matrices = 0;
  for (let start = 0; start + 32 <= lots.length; start += 32) {
    counts[Math.max(0, rankOf(lots.slice(start, start + 32)) - 29)] += 1;
    matrices += 1;
  }
  return fitChance(counts, (cell) => matrices * shares[cell]);
}

function rankOf(rows: Uint32Array): number {
  let rank = 0;
  for (let bit = 31; bit >= 0; bit -= 1) {
    let pivot = rank;
    while (pivot < 32 && ((rows[pivot] >>> bit) & 1) === 0) pivot += 1;
    if (pivot === 32) continue;
    const row = rows[pivot];
    rows[pivot] = rows[rank];
    rows[rank] = row;
    for (let below = pivot + 1; below < 32; below += 1) {
      if (((rows[below] >>> bit) & 1) === 1) rows[below] ^= row;
    }
    rank += 1;
  }
  return rank;
}

/** A matrix of n × n random bits has rank r with 2^(r(2n−r)−n²) ∏ᵢ₌₀..ᵣ₋₁ (1−2^(i−n))²/(1−2^(i−r)). */
function shareOfRanks(): readonly number[] {
  const shareOf = (rank: number): number => {
    let share = 2 ** (rank * (64 - rank) - 1024);
    for (let i = 0; i < rank; i += 1) share *= (1 - 2 ** (i - 32)) ** 2 / (1 - 2 ** (i - rank));
    return share;
  };
  const highest = [30, 31, 32].map(shareOf);
  return [1 - highest[0] - highest[1] - highest[2], ...highest];
}
