/** Many people at once: what is left of figures when each has few pixels. */
import type { Camp } from '../../model/index.ts';
import { grain, wobble } from '../grain.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { heartOf } from './body.ts';
import { across, round, stroke, type Spot } from './brush.ts';

const pitch = 5.6;

export function crowd(paint: Paint, size: Size, camp: Camp, palette: Palette): void {
  const spots = spotsIn(size);
  paint.beginPath();
  for (const spot of spots) traceShape(paint, camp, spot, 2.6);
  paint.fillStyle = css(palette.textShade, 0.8);
  paint.fill();
  paint.beginPath();
  for (const spot of spots) traceShape(paint, camp, spot, 1.95);
  paint.fillStyle = css(palette.camps[camp]);
  paint.fill();
  const heart = heartOf(palette, camp);
  if (heart === null) return;
  paint.beginPath();
  for (const { x, y } of spots) traceShape(paint, camp, { x, y: y + 0.1 }, 1.15);
  paint.fillStyle = css(heart);
  paint.fill();
}

/** Lines stand in each other's gaps, as in a crowd. */
function spotsIn({ width, height }: Size): readonly Spot[] {
  const columns = Math.max(1, Math.round(width / pitch));
  const lines = Math.max(1, Math.round(height / pitch));
  const spots: Spot[] = [];
  for (let line = 0; line < lines; line += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = line * columns + column;
      const shift = line % 2 === 0 ? 0.3 : 0.7;
      const y = ((line + 0.5 + wobble(132, at) * 0.05) * height) / lines;
      across(((column + shift + wobble(131, at) * 0.07) * width) / columns, 3, width, (x) => {
        spots.push({ x, y });
      });
    }
  }
  return spots;
}

/** Plainer than a figure, and a triangle larger, for the weight of all three to be alike. */
function traceShape(paint: Paint, camp: Camp, { x, y }: Spot, half: number): void {
  if (camp === 'zealot') {
    paint.moveTo(x + half, y);
    paint.arc(x, y, half, 0, round);
  } else if (camp === 'collaborator') {
    paint.moveTo(x, y - half * 1.25);
    paint.lineTo(x + half * 1.2, y + half);
    paint.lineTo(x - half * 1.2, y + half);
    paint.closePath();
  } else {
    paint.rect(x - half * 0.9, y - half * 0.9, half * 1.8, half * 1.8);
  }
}

export function shoots(paint: Paint, { width, height }: Size, palette: Palette): void {
  const count = Math.max(1, Math.round(width / 6));
  paint.beginPath();
  for (let shoot = 0; shoot < count; shoot += 1) {
    const x = ((shoot + 0.5 + wobble(142, shoot) * 0.2) * width) / count;
    const tall = height * (0.55 + 0.4 * grain(141, shoot));
    const leaf = Math.min(3, height * 0.28);
    paint.moveTo(x, height);
    paint.lineTo(x, height - tall + leaf * 0.6);
    for (const side of [-1, 1]) {
      paint.moveTo(x, height - tall + leaf * 0.8);
      paint.quadraticCurveTo(
        x + side * leaf,
        height - tall + leaf * 0.7,
        x + side * leaf,
        height - tall + 0.8,
      );
    }
  }
  stroke(paint, css(mix(palette.growth, palette.textShade, 0.75)), 2.6);
  stroke(paint, css(palette.growth), 1.3);
}
