/** Circle, triangle, square: camps are told apart without any colour. */
import type { Camp } from '../../model/index.ts';
import { mix, type Palette, type Rgb } from '../palette.ts';
import type { Paint } from './art.ts';
import { round, type Spot } from './brush.ts';

/** How far from its middle a body reaches down, and to either side at the height of its hands. */
export const reaches: Readonly<Record<Camp, { readonly down: number; readonly aside: number }>> = {
  zealot: { down: 1, aside: 0.98 },
  collaborator: { down: 0.88, aside: 0.86 },
  resister: { down: 0.88, aside: 0.92 },
};

const triangle: readonly Spot[] = [
  { x: 0, y: -1.22 },
  { x: 1.16, y: 0.88 },
  { x: -1.16, y: 0.88 },
];
const square: readonly Spot[] = [
  { x: -0.88, y: -0.88 },
  { x: 0.88, y: -0.88 },
  { x: 0.88, y: 0.88 },
  { x: -0.88, y: 0.88 },
];

/** Around the origin; the caller begins the path. */
export function traceBody(paint: Paint, camp: Camp, half: number): void {
  if (camp === 'zealot') {
    paint.moveTo(half, 0);
    paint.arc(0, 0, half, 0, round);
  } else {
    traceRounded(paint, camp === 'collaborator' ? triangle : square, half);
  }
}

/**
 * The pale heart of a triangle, or null where it needs none. In shades of grey collaborators are as dark as
 * zealots wherever resisters are the dark ones: there the shape is filled by two camps and framed by one.
 */
export function heartOf({ camps, voice }: Palette, camp: Camp): Rgb | null {
  if (camp !== 'collaborator' || isLight(camps.resister)) return null;
  return mix(camps.collaborator, voice, 0.72);
}

/** How much of a triangle its heart takes, and how far down its middle is, in halves of the body. */
const heartShare = 0.56;
const heartDown = 0.18;

/** Inside of the body that is traced around the origin; the caller begins the path. */
export function traceHeart(paint: Paint, half: number): void {
  paint.save();
  paint.translate(0, half * heartDown * (1 - heartShare));
  traceRounded(paint, triangle, half * heartShare);
  paint.restore();
}

export function isLight([red, green, blue]: Rgb): boolean {
  return red * 0.3 + green * 0.59 + blue * 0.11 > 110;
}

/** Corners are blunted, but not so far that a triangle or a square is taken for a circle. */
function traceRounded(paint: Paint, corners: readonly Spot[], half: number): void {
  const last = corners[corners.length - 1];
  paint.moveTo(((last.x + corners[0].x) / 2) * half, ((last.y + corners[0].y) / 2) * half);
  for (const [at, corner] of corners.entries()) {
    const next = corners[(at + 1) % corners.length];
    paint.arcTo(corner.x * half, corner.y * half, next.x * half, next.y * half, half * 0.13);
  }
  paint.closePath();
}
