/** The lines that are printed for what was measured. */
import { median } from '../seconds.ts';
import type { Measured } from './page.ts';

const columns = [
  'script',
  '95 %',
  'all script',
  'draws',
  'objects',
  'frames/s',
  'longest gap',
  'week',
  'long tasks',
];

export type Timed = Measured & {
  /** Of the processor, in the callbacks of each frame. */
  readonly scriptMilliseconds: readonly number[];
  /** For all script of the page's thread: frames, and the weeks between them. */
  readonly allMilliseconds: number;
};

export const headWords = `${''.padEnd(44)}${columns.map((column) => column.padStart(12)).join('')}`;

export function lineOf(title: string, measured: Timed): string {
  const { frames, scriptMilliseconds, allMilliseconds, objects, weekMilliseconds, longTasks } =
    measured;
  const gaps = frames.map(({ gapMilliseconds }) => gapMilliseconds);
  const seconds = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
  const cells = [
    milliseconds(median(scriptMilliseconds)),
    milliseconds(ninetyFifth(scriptMilliseconds)),
    milliseconds(allMilliseconds / frames.length),
    String(median(frames.map(({ draws }) => draws))),
    String(objects),
    (frames.length / seconds).toFixed(1),
    milliseconds(Math.max(...gaps)),
    weekMilliseconds.length === 0 ? '–' : milliseconds(median(weekMilliseconds)),
    String(longTasks.length),
  ];
  return `  ${title.padEnd(42)}${cells.map((cell) => cell.padStart(12)).join('')}`;
}

export function ninetyFifth(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))];
}

function milliseconds(value: number): string {
  return `${value.toFixed(2)} ms`;
}
