/** What all drawings of a report have in common: their width, their scales and their axes. */
import { scaleLinear } from '@visx/scale';
import { markup, type Markup } from '../markup.ts';

/** In units of which the letters of a drawing are thirteen high. */
export const wide = 800;

export type Scale = ReturnType<typeof scaleFor>;

/** @param ticks as many as the scale is rounded out to; 0: it ends where the values do */
export function scaleFor(
  values: readonly number[],
  [from, to]: readonly [number, number],
  ticks = 6,
) {
  const [low, high] = [least(values), most(values)];
  // Where all is one value there is still something to stand in the middle of.
  const reach = high > low ? 0 : Math.max(Math.abs(high) * 0.1, 0.01);
  return scaleLinear<number>({
    domain: [low - reach, high + reach],
    range: [from, to],
    nice: ticks > 0 && ticks,
  });
}

/** Spreading a million values into one call would overflow the stack. */
function least(values: readonly number[]): number {
  return values.reduce((best, value) => Math.min(best, value), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), -Infinity);
}

export type Frame = { readonly height: number; readonly titleId: string; readonly textId: string };

export function drawing({ height, titleId, textId }: Frame, body: readonly Markup[]): Markup {
  return markup`<svg viewBox="0 0 ${wide} ${height}" role="img" aria-labelledby="${titleId}" aria-describedby="${textId}">${body}</svg>`;
}

export type Axis = {
  readonly scale: Scale;
  readonly tick: (value: number) => string;
  readonly ticks?: number;
};

/** Lines from top to bottom, and what they stand for below. */
export function bottomAxis({ scale, tick, ticks = 6 }: Axis, top: number, bottom: number): Markup {
  return markup`${scale.ticks(ticks).map((value) => {
    const x = scale(value);
    return markup`<line class="grid" x1="${x}" x2="${x}" y1="${top}" y2="${bottom}"/><text class="tick" x="${x}" y="${bottom + 17}" text-anchor="middle">${tick(value)}</text>`;
  })}`;
}

export function leftAxis(
  { scale, tick, ticks = 4 }: Axis,
  left: number,
  right: number,
  isNamed = true,
): Markup {
  return markup`${scale.ticks(ticks).map((value) => {
    const y = scale(value);
    const name = markup`<text class="tick" x="${left - 8}" y="${y + 4}" text-anchor="end">${tick(value)}</text>`;
    return markup`<line class="grid" x1="${left}" x2="${right}" y1="${y}" y2="${y}"/>${isNamed ? name : null}`;
  })}`;
}

export type Spot = readonly [number, number];

export function pathOf(spots: readonly Spot[]): string {
  return spots.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');
}

/** Between two lines over the same places. */
export function bandPath(lows: readonly Spot[], highs: readonly Spot[]): string {
  return `${pathOf([...highs, ...lows.toReversed()])}Z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A drawing that is longer than a page is torn; several shorter ones are not. */
export function inParts<Row>(rows: readonly Row[], atMost: number): readonly (readonly Row[])[] {
  const parts = Math.max(1, Math.ceil(rows.length / atMost));
  const each = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, part) => rows.slice(part * each, (part + 1) * each));
}

/** As much of a text as there is room for. */
export function shortened(text: string, width: number): string {
  const letters = Math.floor(width / unitsPerLetter);
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

const unitsPerLetter = 6.9;
