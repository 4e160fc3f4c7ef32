/**
 * A small drawing of one measure along something: over the quarters, or over the values of a
 * parameter. A line, and around it two bands, the dark one within the pale one.
 */
import { bandPath, bottomAxis, leftAxis, pathOf, type Axis, type Spot } from './drawing.ts';
import { markup, type Markup } from '../markup.ts';

export type BandPoint = {
  readonly x: number;
  readonly line: number;
  readonly dark: readonly [number, number];
  readonly pale: readonly [number, number];
};

export type BandPanel = {
  readonly points: readonly BandPoint[];
  readonly tone: 'practice' | 'trust' | 'permeability' | 'main';
  readonly x: Axis;
  readonly y: Axis;
  /** Whether the lines across say what they stand for; a neighbour at the left may have done so. */
  readonly isScaled: boolean;
  /** Of the last value, beside the end of the line. */
  readonly end: string;
};

export function bandPanel({ points, tone, x, y, isScaled, end }: BandPanel): Markup {
  const [left, right] = x.scale.range();
  const [bottom, top] = y.scale.range();
  const spots = (of: (point: BandPoint) => number): readonly Spot[] =>
    points.map((point) => [x.scale(point.x), y.scale(of(point))]);
  const last = points[points.length - 1];
  const [endX, endY] = [x.scale(last.x), y.scale(last.line)];
  const path = (lows: (point: BandPoint) => number, highs: (point: BandPoint) => number): string =>
    bandPath(spots(lows), spots(highs));
  return markup`${leftAxis(y, left, right, isScaled)}${bottomAxis(x, top, bottom)}<g class="band" data-tone="${tone}"><path class="pale" d="${path(
    ({ pale }) => pale[0],
    ({ pale }) => pale[1],
  )}"/><path class="dark" d="${path(
    ({ dark }) => dark[0],
    ({ dark }) => dark[1],
  )}"/><path class="line" d="${pathOf(spots(({ line }) => line))}"/><circle class="mean" cx="${endX}" cy="${endY}" r="3.5"/></g><text class="end" x="${endX + 8}" y="${endY + 4}">${end}</text>`;
}
