/** Serial tests (Knuth, 3.3.2 B): consecutive lots as a point in one, two or three dimensions. */
import { fitChance } from '../chance.ts';

/** The highest bits of so many lots that do not overlap choose a cell; all are as likely. */
export function cellsChance(lots: Uint32Array, bitsEach: number, dimensions: number): number {
  const points = Math.floor(lots.length / dimensions);
  const counts = new Float64Array(2 ** (bitsEach * dimensions));
  for (let point = 0; point < points; point += 1) {
    let cell = 0;
    for (let axis = 0; axis < dimensions; axis += 1) {
      cell = (cell << bitsEach) | (lots[point * dimensions + axis] >>> (32 - bitsEach));
    }
    counts[cell] += 1;
  }
  return fitChance(counts, () => points / counts.length);
}
