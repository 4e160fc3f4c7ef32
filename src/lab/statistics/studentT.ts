/**
 * The 97.5 % point of Student's t, of which 95 % intervals are made, by the expansion of Cornish and
 * Fisher (Abramowitz & Stegun 1964, 26.7.5): plain arithmetic, and right to 0.001 from five degrees
 * of freedom on.
 */
const normalPoint = 1.959963984540054;
const fewestDegrees = 5;

/** @throws RangeError with fewer than five degrees of freedom, where the expansion is too coarse */
export function studentT(degrees: number): number {
  if (!(degrees >= fewestDegrees)) {
    throw new RangeError(`degrees of freedom are ${degrees}: expected at least ${fewestDegrees}`);
  }
  const z = normalPoint;
  const square = z * z;
  const first = z * (square + 1);
  const second = z * (5 * square * square + 16 * square + 3);
  const third = z * (3 * square ** 3 + 19 * square ** 2 + 17 * square - 15);
  const fourth =
    z * (79 * square ** 4 + 776 * square ** 3 + 1482 * square ** 2 - 1920 * square - 945);
  return (
    z +
    first / (4 * degrees) +
    second / (96 * degrees ** 2) +
    third / (384 * degrees ** 3) +
    fourth / (92160 * degrees ** 4)
  );
}
