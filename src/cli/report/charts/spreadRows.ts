/** A row for each plan: a hill of all its seeds, and below it the mean with what is known of it. */
import type { Summary } from '../arms.ts';
import { markup, type Markup } from '../markup.ts';
import {
  bandPath,
  bottomAxis,
  scaleFor,
  shortened,
  wide,
  type Axis,
  type Scale,
} from './drawing.ts';

export type SpreadRow = {
  readonly name: string;
  readonly summary: Summary;
  readonly text: string;
};

const edge = 26;
const rowHeight = 84;
const [nameAt, hillFoot, hillHeight, dotAt] = [15, 60, 36, 69];
const axisHeight = 26;

/** @param rows those of this drawing; @param all of which the scale must hold the values */
export function spreadRows(
  rows: readonly SpreadRow[],
  all: readonly SpreadRow[],
  tick: Axis['tick'],
): { readonly height: number; readonly body: readonly Markup[] } {
  const scale = scaleFor(
    all.flatMap(({ summary: { values } }) => values),
    [edge, wide - edge],
  );
  const bottom = rows.length * rowHeight;
  return {
    height: bottom + axisHeight,
    body: [
      bottomAxis({ scale, tick }, 0, bottom),
      ...rows.map((row, at) => oneRow(row, at * rowHeight, scale)),
    ],
  };
}

function oneRow({ name, summary, text }: SpreadRow, top: number, scale: Scale): Markup {
  return markup`<g transform="translate(0 ${top})"><text class="name" x="0" y="${nameAt}">${shortened(name, 480)}</text><text class="value" x="${wide}" y="${nameAt}" text-anchor="end">${text}</text><path class="hill" d="${hill(summary.values, scale)}"/>${meanMark(summary, scale, dotAt)}</g>`;
}

/** Mean, its interval, and where nine seeds in ten lie. */
export function meanMark({ mean, interval, band }: Summary, scale: Scale, y: number): Markup {
  const sure =
    interval === null
      ? null
      : markup`<line class="sure" x1="${scale(interval[0])}" x2="${scale(interval[1])}" y1="${y}" y2="${y}"/>`;
  return markup`<line class="reach" x1="${scale(band[0])}" x2="${scale(band[4])}" y1="${y}" y2="${y}"/>${sure}<circle class="mean" cx="${scale(mean)}" cy="${y}" r="5"/>`;
}

const bins = 64;

/** How many seeds came to what, smoothed over three neighbours so that few seeds do not make a comb. */
function hill(values: readonly number[], scale: Scale): string {
  const [from, to] = [edge, wide - edge];
  const step = (to - from) / bins;
  const counts = Array.from({ length: bins + 1 }, () => 0);
  for (const value of values) counts[Math.round((scale(value) - from) / step)] += 1;
  const smooth = counts.map(
    (count, at) => ((counts[at - 1] ?? 0) + 2 * count + (counts[at + 1] ?? 0)) / 4,
  );
  const highest = Math.max(...smooth);
  const tops = smooth.map((count, at): readonly [number, number] => [
    from + at * step,
    hillFoot - (count / highest) * hillHeight,
  ]);
  return bandPath(
    tops.map(([x]): readonly [number, number] => [x, hillFoot]),
    tops,
  );
}
