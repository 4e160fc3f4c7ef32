/**
 * Between two positive numbers by ratio, as a logarithmic scale has it: `share` of ½ is the
 * geometric mean. By square roots alone, which every engine rounds alike; logarithms are not.
 */
const bits = 40;

/** @param share from 0 to 1 */
export function geometricBetween(low: number, high: number, share: number): number {
  let value = low;
  let factor = high / low;
  let rest = share;
  if (rest >= 1) return high;
  for (let bit = 0; bit < bits; bit += 1) {
    factor = Math.sqrt(factor);
    rest *= 2;
    if (rest >= 1) {
      value *= factor;
      rest -= 1;
    }
  }
  return value;
}
