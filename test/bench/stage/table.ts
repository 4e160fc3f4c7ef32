/** The lines that are printed for what was measured. */
import { median } from '../seconds.ts';
import type { Measured } from './page.ts';

const columns = [
  'script',
  '95 %',
  'processor',
  'draws',
  'objects',
  'frames/s',
  'longest gap',
  'week',
  'long tasks',
];

export type Timed = Measured & {
  /** Of the page's thread, for all its script: frames, and the weeks between them. */
  readonly processorMilliseconds: number;
};

export const headWords = `${''.padEnd(44)}${columns.map((column) => column.padStart(12)).join('')}`;

export function lineOf(title: string, measured: Timed): string {
  const { frames, processorMilliseconds, objects, weekMilliseconds, longTasks } = measured;
  const script = scriptOf(measured);
  const gaps = frames.map(({ gapMilliseconds }) => gapMilliseconds);
  const seconds = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
  const cells = [
    milliseconds(median(script)),
    milliseconds(ninetyFifth(script)),
    milliseconds(processorMilliseconds / frames.length),
    String(median(frames.map(({ draws }) => draws))),
    String(objects),
    (frames.length / seconds).toFixed(1),
    milliseconds(Math.max(...gaps)),
    weekMilliseconds.length === 0 ? '–' : milliseconds(median(weekMilliseconds)),
    String(longTasks.length),
  ];
  return `  ${title.padEnd(42)}${cells.map((cell) => cell.padStart(12)).join('')}`;
}

export function scriptOf({ frames }: Measured): readonly number[] {
  return frames.map(({ scriptMilliseconds }) => scriptMilliseconds);
}

export function ninetyFifth(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))];
}

function milliseconds(value: number): string {
  return `${value.toFixed(2)} ms`;
}
