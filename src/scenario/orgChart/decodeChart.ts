/** A chart as bytes: UTF-8, or what spreadsheets of old make of it. */
import type { Fault } from '../faults.ts';
import { wholeFileFault } from '../sourceFile.ts';
import type { ChartFlaw } from './chartFlaw.ts';
import { parseOrgChart, type ParsedOrgChart } from './parseOrgChart.ts';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le';

/** Bytes as text, or an error where they are not of the encoding (a `TextDecoder` that is fatal). */
export type DecodeAs = (bytes: Uint8Array, encoding: Encoding) => string;

export const chartBytesMost = 16 * 1024 * 1024;

export function readOrgChart(name: string, bytes: Uint8Array, decodeAs: DecodeAs): ParsedOrgChart {
  const decoded = decodeChart(name, bytes, decodeAs);
  if ('what' in decoded) return { kind: 'faults', faults: [decoded] };
  const parsed = parseOrgChart({ name, text: decoded.text });
  return parsed.kind === 'faults'
    ? parsed
    : { ...parsed, warnings: [...decoded.warnings, ...parsed.warnings] };
}

export function chartTooLarge(bytes: number): ChartFlaw {
  const megabyte = 1024 * 1024;
  return {
    kind: 'chartTooLarge',
    megabytes: Math.ceil(bytes / megabyte),
    most: chartBytesMost / megabyte,
  };
}

type DecodedChart = {
  readonly text: string;
  readonly warnings: readonly Fault[];
};

function decodeChart(name: string, bytes: Uint8Array, decodeAs: DecodeAs): DecodedChart | Fault {
  const refuse = (what: ChartFlaw): Fault => wholeFileFault(name, what);
  if (bytes.length > chartBytesMost) return refuse(chartTooLarge(bytes.length));
  try {
    // What spreadsheets call Unicode text; its byte-order mark tells it.
    if (bytes[0] === 0xff && bytes[1] === 0xfe) {
      return { text: decodeAs(bytes, 'utf-16le'), warnings: [] };
    }
    if (bytes.includes(0)) return refuse({ kind: 'chartBinary' });
    return { text: decodeAs(bytes, 'utf-8'), warnings: [] };
  } catch {
    if (bytes.includes(0) || startsLikeWorkbook(bytes)) return refuse({ kind: 'chartBinary' });
    const warnings = [wholeFileFault(name, { kind: 'oldEncoding' })];
    return { text: decodeAs(bytes, 'windows-1252'), warnings };
  }
}

/** Workbooks are archives, and begin as those do. */
function startsLikeWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
