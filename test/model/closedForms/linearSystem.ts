/** Solves A·x = b by Gaussian elimination with the largest pivot of each column. */
export function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at]]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let at = column + 1; at < size; at += 1) {
      if (Math.abs(rows[at][column]) > Math.abs(rows[pivot][column])) pivot = at;
    }
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let at = column + 1; at < size; at += 1) subtractRow(rows[at], rows[column], column);
  }
  const solution = Array.from({ length: size }, () => 0);
  for (let at = size - 1; at >= 0; at -= 1) {
    let rest = rows[at][size];
    for (let column = at + 1; column < size; column += 1) {
      rest -= rows[at][column] * solution[column];
    }
    solution[at] = rest / rows[at][at];
  }
  return solution;
}

/** Takes as much of the pivot's row from another as leaves nothing in that column. */
function subtractRow(row: number[], pivotRow: readonly number[], column: number): void {
  const factor = row[column] / pivotRow[column];
  for (let at = column; at < row.length; at += 1) row[at] -= factor * pivotRow[at];
}
