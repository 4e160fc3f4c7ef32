/** A row for each factor, named above its bars: how much it moves, how sure that is, and what luck alone would do. */
import type { Estimate } from '../../../lab/index.ts';
import { markup, type Markup } from '../markup.ts';
import { bottomAxis, scaleFor, shortened, wide, type Axis, type Scale } from './drawing.ts';

export type FactorBar = Estimate & { readonly tone: BarTone };
/** Hollow and filled ones are told apart without their colours. */
export type BarTone = 'low' | 'high' | 'first' | 'total';

export type FactorLine = {
  readonly name: string;
  readonly text: string;
  readonly bars: readonly FactorBar[];
  /** What the bars would come to on luck alone; null where intervals hold the luck already. */
  readonly floor: number | null;
  readonly isLuck: boolean;
};

export type BarKey = { readonly tone: BarTone | 'floor'; readonly text: string };

const edge = 26;
const [nameAt, barsFrom, barHeight, barGap, foot] = [16, 25, 11, 5, 12];
const [keyHeight, axisHeight] = [30, 26];

export function factorBars(
  rows: readonly FactorLine[],
  all: readonly FactorLine[],
  key: readonly BarKey[],
  tick: Axis['tick'],
): { readonly height: number; readonly body: readonly Markup[] } {
  const reached = all.flatMap(({ bars, floor }) => [
    floor ?? 0,
    ...bars.flatMap(({ value, interval }) => [value, ...interval]),
  ]);
  const scale = scaleFor([0, ...reached], [edge, wide - edge]);
  const rowHeight = barsFrom + rows[0].bars.length * (barHeight + barGap) + foot;
  const bottom = keyHeight + rows.length * rowHeight;
  return {
    height: bottom + axisHeight,
    body: [
      ...keyLine(key),
      bottomAxis({ scale, tick }, keyHeight, bottom),
      markup`<line class="zero" x1="${scale(0)}" x2="${scale(0)}" y1="${keyHeight}" y2="${bottom}"/>`,
      ...rows.map(
        (row, at) =>
          markup`<g class="${row.isLuck ? 'luck' : 'told'}" transform="translate(0 ${keyHeight + at * rowHeight})">${oneRow(row, scale)}</g>`,
      ),
    ],
  };
}

function oneRow({ name, text, bars, floor }: FactorLine, scale: Scale): readonly Markup[] {
  const drawn = bars.map(({ value, interval, tone }, at) => {
    const y = barsFrom + at * (barHeight + barGap);
    const middle = y + barHeight / 2;
    const [from, to] = [Math.min(scale(0), scale(value)), Math.max(scale(0), scale(value))];
    return markup`<rect class="bar ${tone}" x="${from}" y="${y}" width="${to - from}" height="${barHeight}"/><line class="whisker" x1="${scale(interval[0])}" x2="${scale(interval[1])}" y1="${middle}" y2="${middle}"/>`;
  });
  const end = barsFrom + bars.length * (barHeight + barGap) - barGap + 3;
  const line =
    floor === null
      ? []
      : [
          markup`<line class="floor" x1="${scale(floor)}" x2="${scale(floor)}" y1="${barsFrom - 3}" y2="${end}"/>`,
        ];
  return [
    markup`<text class="name" x="0" y="${nameAt}">${shortened(name, 570)}</text><text class="value" x="${wide}" y="${nameAt}" text-anchor="end">${text}</text>`,
    ...drawn,
    ...line,
  ];
}

const keyRoom = 250;

function keyLine(key: readonly BarKey[]): readonly Markup[] {
  return key.map(({ tone, text }, at) => {
    const x = at * keyRoom;
    const sign =
      tone === 'floor'
        ? markup`<line class="floor" x1="${x + 7}" x2="${x + 7}" y1="0" y2="15"/>`
        : markup`<rect class="bar ${tone}" x="${x + 1}" y="2" width="13" height="${barHeight}"/>`;
    return markup`${sign}<text class="tick" x="${x + 22}" y="12">${text}</text>`;
  });
}
