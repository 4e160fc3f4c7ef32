/** What somebody wears: a jersey, a cardigan, a waistcoat; a manager has a pass around her neck. */
import type { Camp } from '../../model/index.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { FigureKind, Paint } from './art.ts';
import { isLight, reaches, traceBody } from './body.ts';
import { fillSpot, round, stroke } from './brush.ts';

/** Below this many pixels there are no seams to be seen. */
const seamsFrom = 40;
/** Where clothes begin, in halves of the body below its middle. */
const hem = 0.52;

export function paintClothes(paint: Paint, kind: FigureKind, half: number, palette: Palette): void {
  const hasSeams = half * 2 >= seamsFrom;
  if (!hasSeams && !kind.isManager) return;
  paint.save();
  paint.beginPath();
  traceBody(paint, kind.camp, half);
  paint.clip();
  if (hasSeams) paintCloth(paint, kind.camp, half, palette);
  if (kind.isManager) paintPass(paint, half, palette);
  paint.restore();
}

function paintCloth(paint: Paint, camp: Camp, half: number, palette: Palette): void {
  const color = palette.camps[camp];
  paint.beginPath();
  paint.moveTo(-half * 1.3, half * hem * 0.8);
  paint.quadraticCurveTo(0, half * hem * 1.35, half * 1.3, half * hem * 0.8);
  paint.lineTo(half * 1.3, half * 1.2);
  paint.lineTo(-half * 1.3, half * 1.2);
  paint.closePath();
  paint.fillStyle = css(mix(color, isLight(color) ? palette.textShade : palette.voice, 0.22));
  paint.fill();
  const seam = css(mix(color, palette.textShade, 0.6), 0.6);
  stroke(paint, seam, half * 0.035);
  paint.beginPath();
  if (camp === 'zealot') {
    for (const y of [0.72, 0.84]) {
      paint.moveTo(-half, half * (y - 0.12));
      paint.quadraticCurveTo(0, half * (y + 0.1), half, half * (y - 0.12));
    }
  } else {
    paint.moveTo(0, half * (hem + 0.08));
    paint.lineTo(0, half);
    if (camp === 'resister') paint.rect(half * 0.34, half * 0.6, half * 0.3, half * 0.16);
  }
  stroke(paint, seam, half * (camp === 'zealot' ? 0.05 : 0.035));
}

/** Large enough to be told from where a plain figure stands. */
function paintPass(paint: Paint, half: number, palette: Palette): void {
  paint.beginPath();
  paint.moveTo(-half * 0.95, half * 0.3);
  paint.quadraticCurveTo(-half * 0.45, half * 0.62, 0, half * 0.7);
  paint.quadraticCurveTo(half * 0.45, half * 0.62, half * 0.95, half * 0.3);
  stroke(paint, css(palette.textShade), half * 0.17);
  stroke(paint, css(palette.selected), half * 0.08);
  paint.beginPath();
  paint.rect(-half * 0.19, half * 0.6, half * 0.38, half * 0.27);
  stroke(paint, css(palette.textShade), half * 0.09);
  paint.fillStyle = css(palette.voice);
  paint.fill();
  if (half * 2 < seamsFrom) return;
  fillSpot(paint, -half * 0.09, half * 0.71, half * 0.06, css(palette.textShade, 0.8));
  paint.beginPath();
  for (const y of [0.67, 0.75]) {
    paint.moveTo(half * 0.02, half * y);
    paint.lineTo(half * 0.14, half * y);
  }
  stroke(paint, css(palette.textShade, 0.8), half * 0.035);
}

export function paintFeet(
  paint: Paint,
  { camp }: FigureKind,
  half: number,
  palette: Palette,
): void {
  const y = half * (reaches[camp].down + 0.14);
  paint.fillStyle = css(palette.textShade, 0.35);
  paint.beginPath();
  paint.ellipse(0, y + half * 0.08, half * 0.95, half * 0.13, 0, 0, round);
  paint.fill();
  paint.fillStyle = css(mix(palette.camps[camp], palette.textShade, 0.72));
  for (const side of [-1, 1]) {
    paint.beginPath();
    paint.ellipse(side * half * 0.34, y, half * 0.24, half * 0.14, 0, 0, round);
    paint.fill();
  }
}

/** Hands are open where there is trust, and behind the back where there is none. */
export function paintHands(
  paint: Paint,
  { camp, mood }: FigureKind,
  half: number,
  palette: Palette,
): void {
  if (mood === 0) return;
  const { aside } = reaches[camp];
  const lift = mood === 2 ? -0.18 : 0.5;
  for (const side of [-1, 1]) {
    const x = side * half * (aside + (mood === 2 ? 0.22 : 0.1));
    paint.beginPath();
    paint.arc(x, half * (lift + (camp === 'collaborator' ? 0.22 : 0)), half * 0.17, 0, round);
    stroke(paint, css(palette.textShade, 0.85), half * 0.16);
    stroke(paint, css(palette.voice, 0.95), half * 0.08);
    paint.fillStyle = css(palette.camps[camp]);
    paint.fill();
  }
}
