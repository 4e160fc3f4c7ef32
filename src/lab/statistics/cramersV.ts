/**
 * Cramér's V (1946): how strongly the rows of a table of counts go with its columns, from 0, not at
 * all, to 1, wholly. Independent of how many are counted, but for a small bias upward.
 */
export function cramersV(table: readonly (readonly number[])[]): number {
  const rows = table.map((row) => sumOf(row));
  const columns = table[0].map((_, column) => sumOf(table.map((row) => row[column])));
  const all = sumOf(rows);
  let departure = 0;
  for (const [row, counts] of table.entries()) {
    for (const [column, count] of counts.entries()) {
      const expected = (rows[row] * columns[column]) / all;
      if (expected > 0) departure += (count - expected) ** 2 / expected;
    }
  }
  return Math.sqrt(departure / (all * (Math.min(rows.length, columns.length) - 1)));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
