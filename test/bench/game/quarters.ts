/** The lines that are printed for the quarters of a game. */
import type { Held } from './meter.ts';

export type Quarter = {
  readonly scriptOfWeek: number;
  readonly tasksOfWeek: number;
  /** While the game is paused and the picture sleeps. */
  readonly pausedOfSecond: number;
  readonly held: Held;
};

const columns = [
  'script/week',
  'all/week',
  'all/s, paused',
  'heap',
  'buffers',
  'nodes',
  'listeners',
];

export const headWords = `${'quarter'.padEnd(8)}${columns.map((column) => column.padStart(14)).join('')}`;

export function lineOf(number: number, quarter: Quarter): string {
  const { scriptOfWeek, tasksOfWeek, pausedOfSecond, held } = quarter;
  const cells = [
    milliseconds(scriptOfWeek),
    milliseconds(tasksOfWeek),
    milliseconds(pausedOfSecond),
    megabytes(held.heapBytes),
    megabytes(held.bufferBytes),
    String(held.nodes),
    String(held.listeners),
  ];
  return `${String(number).padEnd(8)}${cells.map((cell) => cell.padStart(14)).join('')}`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
