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
  return quoted(withoutFormula(cell));
}

/** A text as one cell of CSV, by RFC 4180. */
export function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What begins a formula in a spreadsheet, as the inside of a class of letters; four of them are full width. */
export const formulaSigns = '=+\\-@＝＋－＠';
const formulas = new RegExp(`(^|[;\\t\\r\\n])(?=[${formulaSigns}])`, 'g');

/**
 * A text that a spreadsheet would take for a formula, marked as a text by an apostrophe, as OWASP
 * advises. So is what follows a semicolon, a tab or a line break: to a spreadsheet that cuts there, as
 * in French it does, the next cell begins with it. For tables that nobody reads back.
 */
export function withoutFormula(text: string): string {
  return text.replaceAll(formulas, "$1'").replace(/^(?=[\t\r\n])/, "'");
}
