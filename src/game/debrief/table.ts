/** Rows to take away: what a debrief shows, for a spreadsheet or a program to read. */
export type Cell = string | number | null;

export type Table = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** As RFC 4180 has it, with no formula. */
export function csvOf({ heads, rows }: Table): string {
  return [heads, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** One JSON object a line, each with the heads as its keys. */
export function ndjsonOf({ heads, rows }: Table): string {
  const objectOf = (row: readonly Cell[]): object =>
    Object.fromEntries(heads.map((head, at) => [head, row[at]]));
  return rows.map((row) => `${JSON.stringify(objectOf(row))}\n`).join('');
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = withoutFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that a spreadsheet would take for a formula, marked as a text by an apostrophe, as OWASP
 * advises. So is what follows a semicolon, a tab or a line break: to a spreadsheet that cuts there, as
 * in French it does, the next cell begins with it. For tables that nobody reads back.
 */
export function withoutFormula(text: string): string {
  return text.replaceAll(/(^|[;\t\r\n])(?=[=+\-@＝＋－＠])/g, "$1'").replace(/^(?=[\t\r\n])/, "'");
}
