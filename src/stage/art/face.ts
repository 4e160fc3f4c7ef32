/** A face: eyes while there is room for no more, then mood by brows and mouth. */
import type { Camp } from '../../model/index.ts';
import { css, type Palette } from '../palette.ts';
import type { FigureKind, Paint } from './art.ts';
import { isLight } from './body.ts';
import { fillSpot, round, stroke } from './brush.ts';

/** From how many pixels of a body on its face shows a mood. */
export const moodFrom = 28;
const detailFrom = 40;

/** How far under the middle of a body its eyes are, in halves. */
const eyesDown: Readonly<Record<Camp, number>> = {
  zealot: -0.16,
  collaborator: 0.14,
  resister: -0.16,
};

/** A pass around the neck needs room under the mouth; a triangle narrows, and has less to give. */
const chinLifted: Readonly<Record<Camp, number>> = {
  zealot: 0.22,
  collaborator: 0.14,
  resister: 0.22,
};

export function paintFace(paint: Paint, kind: FigureKind, half: number, palette: Palette): void {
  const ink = css(isLight(palette.camps[kind.camp]) ? palette.textShade : palette.voice);
  const down = half * eyesDown[kind.camp] - (kind.isManager ? half * chinLifted[kind.camp] : 0);
  const apart = half * (kind.camp === 'collaborator' ? 0.28 : 0.33);
  const body = half * 2;
  for (const side of [-1, 1]) {
    if (body < moodFrom) fillSpot(paint, side * apart, down + half * 0.08, half * 0.15, ink);
    else paintEye(paint, kind, side * apart, down, half, palette);
  }
  if (body < moodFrom) return;
  paintBrows(paint, kind, apart, down, half, ink);
  paintMouth(paint, kind, down + half * 0.42, half, ink, palette);
  if (body >= detailFrom && kind.mood === 2) paintCheeks(paint, apart, down, half, palette);
}

/** Who mistrusts looks aside; who trusts looks at you. */
function paintEye(
  paint: Paint,
  { mood }: FigureKind,
  x: number,
  y: number,
  half: number,
  palette: Palette,
): void {
  paint.beginPath();
  paint.ellipse(x, y, half * 0.2, half * (mood === 0 ? 0.15 : 0.22), 0, 0, round);
  stroke(paint, css(palette.textShade, 0.7), half * 0.07);
  paint.fillStyle = css(palette.voice);
  paint.fill();
  const aside = mood === 0 ? half * 0.08 : 0;
  const iris = y + half * (mood === 2 ? -0.02 : 0.03);
  fillSpot(paint, x + aside, iris, half * 0.115, css(palette.textShade));
  if (half * 2 < detailFrom) return;
  fillSpot(paint, x + aside - half * 0.04, iris - half * 0.05, half * 0.04, css(palette.voice));
}

function paintBrows(
  paint: Paint,
  { mood }: FigureKind,
  apart: number,
  down: number,
  half: number,
  ink: string,
): void {
  const inner = [-0.24, -0.32, -0.4][mood];
  const outer = [-0.37, -0.32, -0.34][mood];
  const arc = [0, -0.03, -0.12][mood];
  paint.beginPath();
  for (const side of [-1, 1]) {
    paint.moveTo(side * (apart - half * 0.17), down + half * inner);
    paint.quadraticCurveTo(
      side * apart,
      down + half * ((inner + outer) / 2 + arc),
      side * (apart + half * 0.2),
      down + half * outer,
    );
  }
  stroke(paint, ink, half * 0.075);
}

function paintMouth(
  paint: Paint,
  { mood }: FigureKind,
  y: number,
  half: number,
  ink: string,
  palette: Palette,
): void {
  const wide = half * (mood === 2 ? 0.3 : 0.24);
  const bend = half * [-0.2, 0.02, 0.26][mood];
  paint.beginPath();
  paint.moveTo(-wide, y - bend * 0.4);
  paint.quadraticCurveTo(0, y + bend, wide, y - bend * 0.4);
  if (mood === 2 && half * 2 >= detailFrom) {
    paint.closePath();
    paint.fillStyle = css(palette.textShade, 0.9);
    paint.fill();
  }
  stroke(paint, ink, half * 0.085);
}

function paintCheeks(
  paint: Paint,
  apart: number,
  down: number,
  half: number,
  palette: Palette,
): void {
  for (const side of [-1, 1]) {
    const x = side * (apart + half * 0.2);
    fillSpot(paint, x, down + half * 0.3, half * 0.13, css(palette.tremor, 0.35));
  }
}
