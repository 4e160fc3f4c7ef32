/** A person: a shape for her camp, a face as far as it can be seen, growth if she works in the open. */
import type { Camp } from '../../model/index.ts';
import { css, type Palette } from '../palette.ts';
import type { FigureKind, Paint, Size } from './art.ts';
import { fillSpot, round } from './brush.ts';

/** How far the body fills the piece; the rest is room for growth, most of it above. */
const bodyShare = 0.56;
const middleDown = 0.6;
/** Below this many pixels an eye is a smudge, below that a mouth. */
const eyesFrom = 11;
const mouthFrom = 28;

export function figure(paint: Paint, size: Size, kind: FigureKind, palette: Palette): void {
  const half = (size.width * bodyShare) / 2;
  paint.save();
  paint.translate(size.width / 2, size.height * middleDown);
  if (kind.practises) paintGrowth(paint, half, palette);
  paint.lineJoin = 'round';
  paint.beginPath();
  traceBody(paint, kind.camp, half);
  paint.lineWidth = Math.max(2, half * 0.24);
  paint.strokeStyle = css(palette.textShade, 0.9);
  paint.stroke();
  paint.fillStyle = css(palette.camps[kind.camp]);
  paint.fill();
  paint.lineWidth = Math.max(1, half * 0.08);
  paint.strokeStyle = css(palette.text, 0.9);
  paint.stroke();
  if (half * 2 >= eyesFrom) paintFace(paint, kind, half, palette);
  paint.restore();
}

/** Circle, triangle, square: told apart without any colour. */
export function traceBody(paint: Paint, camp: Camp, half: number): void {
  if (camp === 'zealot') {
    paint.moveTo(half, 0);
    paint.arc(0, 0, half, 0, round);
  } else if (camp === 'collaborator') {
    paint.moveTo(0, -half * 1.15);
    paint.lineTo(half * 1.12, half * 0.88);
    paint.lineTo(-half * 1.12, half * 0.88);
    paint.closePath();
  } else {
    paint.rect(-half * 0.88, -half * 0.88, half * 1.76, half * 1.76);
  }
}

function paintFace(paint: Paint, { camp, mood }: FigureKind, half: number, palette: Palette): void {
  const [red, green] = palette.camps[camp];
  const ink = css(red + green > 300 ? palette.textShade : palette.voice);
  const low = camp === 'collaborator' ? half * 0.28 : -half * 0.05;
  fillSpot(paint, -half * 0.3, low, half * 0.13, ink);
  fillSpot(paint, half * 0.3, low, half * 0.13, ink);
  if (half * 2 < mouthFrom) return;
  const y = low + half * 0.38;
  const bend = (mood - 1) * half * 0.22;
  paint.beginPath();
  paint.moveTo(-half * 0.24, y - bend / 2);
  paint.quadraticCurveTo(0, y + bend, half * 0.24, y - bend / 2);
  paint.strokeStyle = ink;
  paint.lineCap = 'round';
  paint.lineWidth = half * 0.09;
  paint.stroke();
}

function paintGrowth(paint: Paint, half: number, palette: Palette): void {
  const light = paint.createRadialGradient(0, 0, half * 0.6, 0, 0, half * 1.75);
  light.addColorStop(0, css(palette.growth, 0.75));
  light.addColorStop(1, css(palette.growth, 0));
  paint.fillStyle = light;
  paint.beginPath();
  paint.arc(0, 0, half * 1.75, 0, round);
  paint.fill();
  paint.strokeStyle = css(palette.growth);
  paint.lineWidth = Math.max(1, half * 0.19);
  paint.lineCap = 'round';
  paint.beginPath();
  paint.moveTo(0, -half);
  paint.quadraticCurveTo(half * 0.08, -half * 1.4, 0, -half * 1.75);
  paint.stroke();
  for (const side of [-1, 1]) {
    paint.beginPath();
    paint.moveTo(0, -half * 1.35);
    paint.quadraticCurveTo(side * half * 0.25, -half * 2.1, side * half * 0.95, -half * 1.95);
    paint.quadraticCurveTo(side * half * 0.75, -half * 1.4, 0, -half * 1.35);
    paint.fillStyle = css(palette.growth);
    paint.fill();
    paint.lineWidth = Math.max(0.5, half * 0.055);
    paint.strokeStyle = css(palette.textShade, 0.6);
    paint.stroke();
  }
}
