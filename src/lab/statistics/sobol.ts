/**
 * Sobol indices: what share of an output's variance a factor, or a group of factors, is to blame
 * for; alone (first order) or with all that it does together with others (total). Estimators of
 * Jansen (1999), as Saltelli et al. (2010) recommend.
 */
import { runsOfEachRow, type SaltelliDesign } from './saltelli.ts';

export type SobolIndices = {
  readonly variance: number;
  /** For each swap of the design. */
  readonly first: readonly number[];
  readonly total: readonly number[];
};

/**
 * @param outputs one for each run of the design, in its order
 * @param rows which rows to read, some perhaps several times; all by default
 */
export function sobolIndices(
  design: SaltelliDesign,
  outputs: ArrayLike<number>,
  rows: ArrayLike<number> = Array.from({ length: design.rows }, (_, row) => row),
): SobolIndices {
  const runsOfRow = runsOfEachRow(design.swaps.length);
  const variance = varianceOfBoth(outputs, rows, runsOfRow);
  const first: number[] = [];
  const total: number[] = [];
  for (let place = 2; place < runsOfRow; place += 1) {
    let fromA = 0;
    let fromB = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const start = rows[at] * runsOfRow;
      const swapped = outputs[start + place];
      fromA += square(outputs[start] - swapped);
      fromB += square(outputs[start + 1] - swapped);
    }
    // Of what never varies nothing is to blame.
    total.push(variance === 0 ? 0 : fromA / (2 * rows.length * variance));
    first.push(variance === 0 ? 0 : 1 - fromB / (2 * rows.length * variance));
  }
  return { variance, first, total };
}

/** Of A and B together, the two independent samples. */
function varianceOfBoth(
  outputs: ArrayLike<number>,
  rows: ArrayLike<number>,
  runsOfRow: number,
): number {
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const start = rows[at] * runsOfRow;
    sum += outputs[start] + outputs[start + 1];
  }
  const mean = sum / (2 * rows.length);
  let squares = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const start = rows[at] * runsOfRow;
    squares += square(outputs[start] - mean) + square(outputs[start + 1] - mean);
  }
  return squares / (2 * rows.length - 1);
}

function square(value: number): number {
  return value * value;
}
