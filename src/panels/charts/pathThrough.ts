export type Point = readonly [x: number, y: number];

/** Straight from point to point: what a small chart needs of a library of shapes. Empty through none. */
export function pathThrough(points: readonly Point[]): string {
  return points.length === 0
    ? ''
    : `M${points.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join('L')}`;
}

/** @param under from the first point to the last; the path comes back along it */
export function pathAround(over: readonly Point[], under: readonly Point[]): string {
  return over.length === 0 ? '' : `${pathThrough([...over, ...under.toReversed()])}Z`;
}

/** Finer than a tenth of a unit nobody sees. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
