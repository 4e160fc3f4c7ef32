/** Serial correlation, at the distances where the addresses have their seams. */
import { chiSquareChance } from '../chance.ts';

/** Neighbours, powers of two, and a quarter, a year and a department further on. */
const lags = [1, 2, 3, 4, 5, 6, 7, 8, 13, 16, 32, 52, 64, 128, 256, 260, 512, 768, 1024];

/** The squared deviates of all lags together. */
export function correlationChance(lots: Uint32Array): number {
  const centred = Float64Array.from(lots, (lot) => (lot + 0.5) / 2 ** 32 - 0.5);
  let squares = 0;
  for (const lag of lags) {
    let sum = 0;
    const pairs = centred.length - lag;
    for (let index = 0; index < pairs; index += 1) sum += centred[index] * centred[index + lag];
    // A product of two such has mean 0 and variance (1/12)².
    squares += (sum * 12) ** 2 / pairs;
  }
  return chiSquareChance(squares, lags.length);
}
