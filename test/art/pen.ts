/** The few strokes of which the drawings of assets are made, as SVG. Nothing is drawn by luck. */
import { wobble } from '../../src/stage/grain.ts';

export type Point = readonly [x: number, y: number];

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Attributes in SVG's own words, with underscores for hyphens. */
export type Look = Readonly<Record<string, string | number>>;

export function element(name: string, look: Look, inside = ''): string {
  const written = Object.entries(look).map(
    ([key, value]) =>
      ` ${key.replace('_', '-')}="${typeof value === 'number' ? hundredth(value) : value}"`,
  );
  return inside === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${inside}</${name}>`;
}

export function path(d: string, look: Look): string {
  return element('path', { d, ...look });
}

/** A line drawn by a steady hand through all points. */
export function through(points: readonly Point[]): string {
  let pen = points[0];
  let d = `M${at(pen)}`;
  for (let index = 0; index < points.length - 1; index += 1) {
    const before = points[Math.max(0, index - 1)];
    const from = points[index];
    const to = points[index + 1];
    const after = points[Math.min(points.length - 1, index + 2)];
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    d += `c${by(pen, leave)} ${by(pen, arrive)} ${by(pen, to)}`;
    // Where the pen truly is after what was written, so that what was rounded off does not add up.
    pen = [pen[0] + tenth(to[0] - pen[0]), pen[1] + tenth(to[1] - pen[1])];
  }
  return d;
}

/** From left to right, never quite straight. */
export function unevenly(
  from: Point,
  to: Point,
  step: number,
  most: number,
  seed: number,
): Point[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const steps = Math.max(2, Math.round(length / step));
  return Array.from({ length: steps + 1 }, (_, each) => {
    const share = each / steps;
    const off = each === 0 || each === steps ? 0.4 : 1;
    return [
      from[0] + (to[0] - from[0]) * share,
      from[1] + (to[1] - from[1]) * share + wobble(seed, each) * most * off,
    ];
  });
}

/** A block of earth, worn at its rims. */
export function worn({ x, y, width, height }: Box, seed: number): string {
  const rim = Math.min(4, height / 6);
  const upper = unevenly([x + rim, y], [x + width - rim, y], 44, 1.3, seed);
  const lower = unevenly([x + width - rim, y + height], [x + rim, y + height], 44, 1.3, seed + 1);
  const right: Point = [x + width, y + height / 2];
  const left: Point = [x, y + height / 2];
  const corner = (end: Point, side: Point): Point => [
    side[0],
    end[1] + Math.sign(side[1] - end[1]) * rim,
  ];
  const outline = [
    ...upper,
    corner(upper[upper.length - 1], right),
    corner(lower[0], right),
    ...lower,
    corner(lower[lower.length - 1], left),
    corner(upper[0], left),
    upper[0],
  ];
  return `${through(outline)}z`;
}

export function at([x, y]: Point): string {
  return `${tenth(x)} ${tenth(y)}`;
}

function by(from: Point, to: Point): string {
  return at([to[0] - from[0], to[1] - from[1]]);
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
