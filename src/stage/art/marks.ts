/** What comes and goes or is shown on demand: voices, tremors, roots. */
import { wobble } from '../grain.ts';
import { css, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { round } from './brush.ts';

export function voice(
  paint: Paint,
  { width, height }: Size,
  heard: boolean,
  palette: Palette,
): void {
  const radius = Math.min(width, height) / 2 - 1.6;
  paint.beginPath();
  paint.arc(width / 2, height / 2, radius, 0, round);
  paint.lineWidth = 3;
  paint.strokeStyle = css(palette.textShade, 0.8);
  paint.stroke();
  if (heard) {
    paint.fillStyle = css(palette.voice);
    paint.fill();
  } else {
    paint.lineWidth = 1.4;
    paint.strokeStyle = css(palette.voice);
    paint.stroke();
  }
}

export function ring(paint: Paint, { width, height }: Size, palette: Palette): void {
  const radius = Math.min(width, height) / 2 - 2.5;
  paint.beginPath();
  paint.arc(width / 2, height / 2, radius, 0, round);
  paint.lineWidth = 4.5;
  paint.strokeStyle = css(palette.tremor, 0.3);
  paint.stroke();
  paint.lineWidth = 2;
  paint.strokeStyle = css(palette.tremor);
  paint.stroke();
}

export function root(
  paint: Paint,
  { width, height }: Size,
  variant: number,
  palette: Palette,
): void {
  const strands = 5;
  for (let strand = 0; strand < strands; strand += 1) {
    const side = (strand - (strands - 1) / 2) / strands;
    const bend = wobble(151 + variant, strand) * width * 0.2;
    const x = width * (0.5 + side * 0.9);
    paint.beginPath();
    paint.moveTo(width / 2, 0);
    paint.bezierCurveTo(
      width / 2,
      height * 0.4,
      x + bend,
      height * 0.5,
      x,
      height * (0.95 - Math.abs(side) * 0.5),
    );
    paint.lineCap = 'round';
    paint.lineWidth = 2.4;
    paint.strokeStyle = css(palette.textShade, 0.6);
    paint.stroke();
    paint.lineWidth = 1.2;
    paint.strokeStyle = css(palette.growth, 0.9);
    paint.stroke();
  }
}
