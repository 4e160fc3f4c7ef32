/** Shares live in [0, 1]; a rule that would leave the range stops at its edge. */
export function clampShare(value: number): number {
  if (value < 0) return 0;
  return value > 1 ? 1 : value;
}
