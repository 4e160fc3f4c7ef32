/** Many people at once: what is left of figures when each has few pixels. */
import type { Camp } from '../../model/index.ts';
import { grain, wobble } from '../grain.ts';
import { css, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { round } from './brush.ts';
import { traceBody } from './body.ts';

export function crowd(paint: Paint, { width, height }: Size, camp: Camp, palette: Palette): void {
  const columns = Math.max(1, Math.round(width / 5.5));
  const lines = Math.max(1, Math.round(height / 5.5));
  const pitch = width / columns;
  paint.beginPath();
  for (let line = 0; line < lines; line += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = line * columns + column;
      paint.save();
      const x = (column + 0.5 + wobble(131, at) * 0.06) * pitch;
      paint.translate(x, ((line + 0.5 + wobble(132, at) * 0.06) * height) / lines);
      traceBody(paint, camp, 2);
      paint.restore();
    }
  }
  paint.lineWidth = 1.2;
  paint.strokeStyle = css(palette.textShade, 0.8);
  paint.stroke();
  paint.fillStyle = css(palette.camps[camp]);
  paint.fill();
}

export function shoots(paint: Paint, { width, height }: Size, palette: Palette): void {
  const count = Math.max(1, Math.round(width / 6));
  paint.beginPath();
  for (let shoot = 0; shoot < count; shoot += 1) {
    const x = ((shoot + 0.5) * width) / count;
    const top = height * (0.1 + 0.3 * grain(141, shoot));
    paint.moveTo(x, height);
    paint.lineTo(x, top + 1);
  }
  paint.lineCap = 'round';
  paint.strokeStyle = css(palette.growth);
  paint.lineWidth = 1.2;
  paint.stroke();
  paint.fillStyle = css(palette.growth);
  for (let shoot = 0; shoot < count; shoot += 1) {
    const x = ((shoot + 0.5) * width) / count;
    const top = height * (0.1 + 0.3 * grain(141, shoot));
    paint.beginPath();
    paint.ellipse(x - 1.5, top + 1, 1.7, 0.9, 0.5, 0, round);
    paint.ellipse(x + 1.5, top + 1, 1.7, 0.9, -0.5, 0, round);
    paint.fill();
  }
}
