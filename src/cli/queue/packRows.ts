/** Rows of a block as the broker keeps them: a third of their text, for all must fit into its memory. */
import { deflateSync, inflateSync } from 'node:zlib';
import type { RunRow } from '../../lab/index.ts';

export function packRows(rows: readonly RunRow[]): string {
  return deflateSync(JSON.stringify(rows, keepSign)).toString('base64');
}

/** @throws for what `packRows` did not make */
export function unpackRows(packed: string): readonly RunRow[] {
  const text = inflateSync(Buffer.from(packed, 'base64')).toString();
  const rows: readonly RunRow[] = JSON.parse(text, bringBack);
  return rows;
}

/** Zero below zero keeps its sign, which JSON drops: no row has an object where a number is expected. */
function keepSign(_key: string, value: unknown): unknown {
  return Object.is(value, -0) ? { below: 0 } : value;
}

function bringBack(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'below' in value ? -0 : value;
}
