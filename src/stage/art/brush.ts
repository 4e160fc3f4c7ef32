/** What every piece is painted with: lines, dots and shapes that lie across the seam of a strip. */
import { grain } from '../grain.ts';
import type { Paint, Size } from './art.ts';

export type Spot = { readonly x: number; readonly y: number };

export const round = Math.PI * 2;

export function trace(paint: Paint, points: readonly Spot[]): void {
  for (const [at, { x, y }] of points.entries()) {
    if (at === 0) paint.moveTo(x, y);
    else paint.lineTo(x, y);
  }
}

const blobCorners = 6;

/** A worn, rounded lump; `at` says which of many. */
export function traceBlob(
  paint: Paint,
  x: number,
  y: number,
  wide: number,
  high: number,
  at: number,
): void {
  const corners: Spot[] = [];
  for (let corner = 0; corner < blobCorners; corner += 1) {
    const angle = ((corner + grain(201, at * 7 + corner) * 0.5) * round) / blobCorners;
    const reach = 0.85 + grain(202, at * 7 + corner) * 0.4;
    corners.push({ x: x + Math.cos(angle) * wide * reach, y: y + Math.sin(angle) * high * reach });
  }
  const last = corners[blobCorners - 1];
  paint.moveTo((last.x + corners[0].x) / 2, (last.y + corners[0].y) / 2);
  for (const [index, here] of corners.entries()) {
    const next = corners[(index + 1) % blobCorners];
    paint.quadraticCurveTo(here.x, here.y, (here.x + next.x) / 2, (here.y + next.y) / 2);
  }
}

export function strokeLine(
  paint: Paint,
  points: readonly Spot[],
  style: string,
  width: number,
): void {
  paint.beginPath();
  trace(paint, points);
  stroke(paint, style, width);
}

export function stroke(paint: Paint, style: string, width: number): void {
  paint.strokeStyle = style;
  paint.lineWidth = width;
  paint.lineCap = 'round';
  paint.lineJoin = 'round';
  paint.stroke();
}

export function fillSpot(paint: Paint, x: number, y: number, radius: number, style: string): void {
  paint.fillStyle = style;
  paint.beginPath();
  paint.arc(x, y, radius, 0, round);
  paint.fill();
}

/** Spots all over a strip, as dense everywhere; one path, so that thousands of them cost little. */
export function speckle(
  paint: Paint,
  { width, height }: Size,
  seed: number,
  count: number,
  sizeOf: (at: number) => number,
  style: string,
): void {
  paint.fillStyle = style;
  paint.beginPath();
  for (let at = 0; at < count; at += 1) {
    const size = sizeOf(at);
    const y = grain(seed + 1, at) * height;
    across(grain(seed, at) * width, size, width, (x) => {
      if (size < roundFrom) {
        paint.rect(x - size, y - size, size * 2, size * 2);
      } else {
        paint.moveTo(x + size, y);
        paint.arc(x, y, size, 0, round);
      }
    });
  }
  paint.fill();
}

/** Nobody sees whether less than this is round, and corners are painted in half the time. */
const roundFrom = 0.7;

/** Paints what reaches over one end of a strip at the other end too, so that strips can be joined. */
export function across(
  x: number,
  reach: number,
  width: number,
  paintAt: (x: number) => void,
): void {
  paintAt(x);
  if (x < reach) paintAt(x + width);
  if (x > width - reach) paintAt(x - width);
}

/** Places along a strip, evenly from its very beginning to its very end. */
export function stopsAlong(width: number, apart: number): readonly number[] {
  const steps = Math.max(1, Math.round(width / apart));
  return Array.from({ length: steps + 1 }, (_, at) => (at * width) / steps);
}

/** A gentle rise and fall between -1 and 1 that fits the width of a strip a whole number of times. */
export function swell(seed: number, share: number, waves: number): number {
  const turn = share * round;
  return (
    Math.sin(turn * waves + seed * 1.7) * 0.5 +
    Math.sin(turn * (waves * 2 + 1) + seed * 4.1) * 0.3 +
    Math.sin(turn * (waves * 4 + 1) + seed * 2.3) * 0.2
  );
}

/** How many waves of about a length fit a strip. */
export function wavesIn(width: number, length: number): number {
  return Math.max(1, Math.round(width / length));
}
