/** Tests of what follows what (Knuth, 3.3.2 G and D): runs up, and gaps between marked lots. */
import { fitChance } from '../chance.ts';

const longestRun = 6;
const gapBits = 4;
const longestGap = 64;

/**
 * Lengths of runs of growing lots. The lot that ends a run is thrown away, which makes the lengths
 * independent: r with probability 1/r! − 1/(r+1)!.
 */
export function runsChance(lots: Uint32Array): number {
  const counts = new Float64Array(longestRun);
  let runs = 0;
  let length = 1;
  for (let index = 1; index < lots.length; index += 1) {
    if (lots[index] > lots[index - 1]) {
      length += 1;
    } else {
      counts[Math.min(length, longestRun) - 1] += 1;
      runs += 1;
      length = 1;
      index += 1;
    }
  }
  const factorials = [1, 2, 6, 24, 120, 720];
  const atLeast = (run: number): number => 1 / factorials[run - 1];
  return fitChance(counts, (cell) => {
    const run = cell + 1;
    return runs * (run === longestRun ? atLeast(run) : atLeast(run) - atLeast(run + 1));
  });
}

/** How many lots lie between two whose highest bits are all zero. */
export function gapsChance(lots: Uint32Array): number {
  const counts = new Float64Array(longestGap + 1);
  let gaps = 0;
  let gap = -1;
  for (const lot of lots) {
    if (lot >>> (32 - gapBits) !== 0) {
      if (gap >= 0) gap += 1;
      continue;
    }
    if (gap >= 0) {
      counts[Math.min(gap, longestGap)] += 1;
      gaps += 1;
    }
    gap = 0;
  }
  const marked = 2 ** -gapBits;
  return fitChance(counts, (cell) => {
    const reached = gaps * (1 - marked) ** cell;
    return cell === longestGap ? reached : reached * marked;
  });
}
