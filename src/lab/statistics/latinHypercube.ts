/**
 * A Latin hypercube: points spread over the unit cube so that, side by side, each of as many slices
 * holds exactly one (McKay, Beckman & Conover 1979). Plain random points leave gaps that cost a
 * sensitivity study a good part of its runs.
 */
import { draw, purposes, type Key } from '../../model/index.ts';

export type Point = readonly number[];

/** @returns each coordinate in [0, 1) */
export function latinHypercube(key: Key, points: number, sides: number): readonly Point[] {
  const slices = Array.from({ length: sides }, (_, side) => shuffledPlaces(key, side, points));
  return Array.from({ length: points }, (_, at) =>
    slices.map((slice, side) => {
      const within = draw(key, purposes.design, side, points + at);
      return (slice[at] + within) / points;
    }),
  );
}

/** The whole numbers from 0 in an order of luck (Fisher & Yates). */
function shuffledPlaces(key: Key, side: number, count: number): Int32Array {
  const places = Int32Array.from({ length: count }, (_, at) => at);
  for (let last = count - 1; last > 0; last -= 1) {
    const chosen = Math.floor(draw(key, purposes.design, side, last) * (last + 1));
    const kept = places[last];
    places[last] = places[chosen];
    places[chosen] = kept;
  }
  return places;
}
