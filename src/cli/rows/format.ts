/** In which format a table is kept, by the ending of its name. */
import path from 'node:path';

export const rowFormats = ['csv', 'ndjson', 'parquet'] as const;
export type RowFormat = (typeof rowFormats)[number];

/** @returns null where the ending is none of a table */
export function formatOf(name: string): RowFormat | null {
  const ending = path.extname(name).slice(1).toLowerCase();
  return rowFormats.find((format) => format === ending) ?? null;
}

/** Beside the table: what it is of. */
export function designBeside(out: string): string {
  return `${out}.design.json`;
}

/** In place of the table until it is whole: its rows so far. */
export function partOf(out: string): string {
  return `${out}.part`;
}
