/** Cells as texts that read back to the same bits, and rows as lines of CSV and of JSON. */
import { formulaSigns, quoted, type Cell } from '../../game/index.ts';
import type { Column } from '../../lab/index.ts';

export type Cells = readonly Cell[];

/** What a spreadsheet would not leave as it is, and the mark itself. */
const marked = new RegExp(`^['${formulaSigns}\\t\\r\\n]`);

/** Zero below zero keeps its sign, which `String` and `JSON.stringify` both drop. */
function numberText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

export function jsonText(cell: Cell): string {
  return typeof cell === 'number' ? numberText(cell) : JSON.stringify(cell);
}

/** @param keys as texts of JSON */
export function ndjsonLine(keys: readonly string[], cells: Cells): string {
  return `{${keys.map((key, at) => `${key}:${jsonText(cells[at])}`).join(',')}}`;
}

export function keysOf(columns: readonly Column[]): readonly string[] {
  return columns.map(({ name }) => JSON.stringify(name));
}

/**
 * As RFC 4180 has it. A text that a spreadsheet would take for a formula is marked as a text by an
 * apostrophe, and one that begins with an apostrophe by another, so that the reader can take it off.
 */
export function csvLine(cells: Cells): string {
  return cells.map(csvCell).join(',');
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell);
  return quoted(marked.test(cell) ? `'${cell}` : cell);
}

/** Undoes the mark of a text. */
export function unmarked(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

/** @returns null where it is no number, or one with something about it */
export function numberIn(text: string): number | null {
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** @returns the cells of a record of CSV, or null where it is none */
export function csvCells(record: string): readonly string[] | null {
  const cells: string[] = [];
  const cell = /(?:"(?<quoted>[^"]*(?:""[^"]*)*)"|(?<plain>[^",]*))(?<comma>,|$)/y;
  for (;;) {
    const { groups } = cell.exec(record) ?? {};
    if (groups === undefined) return null;
    cells.push(groups['quoted']?.replaceAll('""', '"') ?? groups['plain'] ?? '');
    if (groups['comma'] === '') return cell.lastIndex === record.length ? cells : null;
  }
}
