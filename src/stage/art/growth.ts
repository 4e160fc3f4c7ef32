/** What grows where somebody works in the open: a shoot from her head, and the green light around it. */
import { css, mix, type Palette } from '../palette.ts';
import type { Paint } from './art.ts';
import { round, stroke } from './brush.ts';

/** Below this many pixels of a body, a leaf has no veins. */
const veinsFrom = 24;

export function paintGrowth(paint: Paint, half: number, palette: Palette): void {
  const light = paint.createRadialGradient(0, -half * 0.2, half * 0.7, 0, -half * 0.2, half * 1.6);
  light.addColorStop(0, css(palette.growth, 0.7));
  light.addColorStop(1, css(palette.growth, 0));
  paint.fillStyle = light;
  paint.beginPath();
  paint.arc(0, -half * 0.2, half * 1.6, 0, round);
  paint.fill();
  const dark = css(mix(palette.growth, palette.textShade, 0.75));
  const line = Math.max(0.8, half * 0.09);
  paint.beginPath();
  paint.moveTo(0, -half * 0.8);
  paint.quadraticCurveTo(half * 0.1, -half * 1.3, 0, -half * 1.55);
  stroke(paint, dark, Math.max(1.2, half * 0.16) + line * 1.4);
  stroke(paint, css(palette.growth), Math.max(1.2, half * 0.16));
  paintLeaf(paint, half, -1, dark, line, palette);
  paintLeaf(paint, half, 1, dark, line, palette);
}

function paintLeaf(
  paint: Paint,
  half: number,
  side: -1 | 1,
  dark: string,
  line: number,
  palette: Palette,
): void {
  const tip = { x: side * half * 1.12, y: -half * (side < 0 ? 1.86 : 1.72) };
  paint.beginPath();
  paint.moveTo(0, -half * 1.42);
  paint.bezierCurveTo(
    side * half * 0.1,
    -half * 2.05,
    side * half * 0.75,
    -half * 2.1,
    tip.x,
    tip.y,
  );
  paint.bezierCurveTo(
    side * half * 0.95,
    -half * 1.4,
    side * half * 0.4,
    -half * 1.25,
    0,
    -half * 1.42,
  );
  paint.closePath();
  stroke(paint, dark, line * 1.6);
  paint.fillStyle = css(mix(palette.growth, palette.voice, side < 0 ? 0.25 : 0));
  paint.fill();
  if (half * 2 < veinsFrom) return;
  paint.beginPath();
  paint.moveTo(side * half * 0.1, -half * 1.46);
  paint.quadraticCurveTo(side * half * 0.5, -half * 1.7, tip.x * 0.86, tip.y + half * 0.03);
  stroke(paint, css(mix(palette.growth, palette.textShade, 0.55), 0.8), half * 0.045);
}
