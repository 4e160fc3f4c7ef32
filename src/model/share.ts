/** Shares live in [0, 1]; a rule that would leave the range stops at its edge. */
export function clampShare(value: number): number {
  if (value < 0) return 0;
  return value > 1 ? 1 : value;
}

/** @throws RangeError that names the field, the value found and the range. */
export function checkShare(field: string, value: number): void {
  if (!(Number.isFinite(value) && value >= 0 && value <= 1)) {
    throw new RangeError(`${field} is ${value}: expected a number from 0 to 1`);
  }
}

/** Shares typed by people add up to 1 only as nearly as they type. */
export const sumTolerance = 1e-6;

/** @throws RangeError that names the shares which do not add up to 1. */
export function checkSum(field: string, sum: number): void {
  if (!(Math.abs(sum - 1) <= sumTolerance)) {
    throw new RangeError(`${field} add up to ${sum}: expected 1`);
  }
}

/** @throws RangeError that names the field, the value found and the range. */
export function checkWhole(field: string, value: number, least: number, most: number): void {
  if (!(Number.isInteger(value) && value >= least && value <= most)) {
    throw new RangeError(`${field} is ${value}: expected a whole number from ${least} to ${most}`);
  }
}
