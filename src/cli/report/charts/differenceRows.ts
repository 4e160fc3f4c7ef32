/** A row for each thing that is held against one: how far it is from it, and whether that is luck. */
import { markup, type Markup } from '../markup.ts';
import { bottomAxis, scaleFor, shortened, wide, type Axis, type Scale } from './drawing.ts';

export type DifferenceRow = {
  readonly name: string;
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  readonly text: string;
};

const edge = 26;
const rowHeight = 50;
const [nameAt, markAt] = [16, 33];
const axisHeight = 26;

export function differenceRows(
  rows: readonly DifferenceRow[],
  all: readonly DifferenceRow[],
  tick: Axis['tick'],
): { readonly height: number; readonly body: readonly Markup[] } {
  const values = all.flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
  const scale = scaleFor([0, ...values], [edge, wide - edge]);
  const bottom = rows.length * rowHeight;
  return {
    height: bottom + axisHeight,
    body: [
      bottomAxis({ scale, tick }, 0, bottom),
      markup`<line class="zero" x1="${scale(0)}" x2="${scale(0)}" y1="0" y2="${bottom}"/>`,
      ...rows.map((row, at) => oneRow(row, at * rowHeight, scale)),
    ],
  };
}

function oneRow({ name, value, interval, text }: DifferenceRow, top: number, scale: Scale): Markup {
  const isLuck = interval === null || (interval[0] <= 0 && interval[1] >= 0);
  const sure =
    interval === null
      ? null
      : markup`<line class="sure" x1="${scale(interval[0])}" x2="${scale(interval[1])}" y1="${markAt}" y2="${markAt}"/>`;
  return markup`<g class="${isLuck ? 'luck' : 'told'}" transform="translate(0 ${top})"><text class="name" x="0" y="${nameAt}">${shortened(name, 440)}</text><text class="value" x="${wide}" y="${nameAt}" text-anchor="end">${text}</text><line class="stem" x1="${scale(0)}" x2="${scale(value)}" y1="${markAt}" y2="${markAt}"/>${sure}<circle class="mean" cx="${scale(value)}" cy="${markAt}" r="5"/></g>`;
}
