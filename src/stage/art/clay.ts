/** Clay: dense, dark and cracked where it is closed; light, loose and full of pores where it is open. */
import { grain, wobble } from '../grain.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { across, speckle, strokeLine, swell, trace, wavesIn, type Spot } from './brush.ts';

export function clay(paint: Paint, size: Size, openness: number, palette: Palette): void {
  paint.fillStyle = css(mix(palette.clayClosed, palette.clayOpen, openness));
  paint.fillRect(0, 0, size.width, size.height);
  paintBeds(paint, size, openness, palette);
  const dust = (size.width * size.height) / 90;
  const fine = (at: number): number => 0.4 + grain(5, at) * (0.8 + openness);
  speckle(paint, size, 11, dust, fine, css(palette.sun, 0.13));
  speckle(paint, size, 13, dust * 1.6, fine, css(palette.crack, 0.17));
  paintPores(paint, size, openness, palette);
  paintCracks(paint, size, openness, palette);
}

function paintBeds(
  paint: Paint,
  { width, height }: Size,
  openness: number,
  palette: Palette,
): void {
  const beds = Math.max(2, Math.round(height / 22));
  for (let bed = 0; bed < beds; bed += 1) {
    const y = (height * (bed + 0.5 + wobble(3, bed) * 0.3)) / beds;
    const points: Spot[] = [];
    for (let x = 0; x <= width; x += 8) {
      points.push({ x, y: y + swell(bed, x / width, wavesIn(width, 170)) * 3 });
    }
    const style = css(bed % 2 === 0 ? palette.sun : palette.crack, 0.07 + 0.05 * openness);
    strokeLine(paint, points, style, 2 + grain(4, bed) * 4);
  }
}

/** Holes that let water through, each lit on its lower lip. */
function paintPores(
  paint: Paint,
  { width, height }: Size,
  openness: number,
  palette: Palette,
): void {
  const pores = Math.round((openness * openness * width * height) / 420);
  for (let pore = 0; pore < pores; pore += 1) {
    const reach = 0.9 + grain(23, pore) * 2.1;
    const y = grain(22, pore) * height;
    across(grain(21, pore) * width, reach + 1, width, (x) => {
      paint.fillStyle = css(palette.sun, 0.3);
      paint.beginPath();
      paint.ellipse(x, y + reach * 0.35, reach * 1.15, reach, 0, 0, 6.3);
      paint.fill();
      paint.fillStyle = css(palette.crack, 0.55);
      paint.beginPath();
      paint.ellipse(x, y, reach, reach * 0.8, 0, 0, 6.3);
      paint.fill();
    });
  }
}

function paintCracks(
  paint: Paint,
  { width, height }: Size,
  openness: number,
  palette: Palette,
): void {
  const cracks = cracksIn(width * height, openness);
  for (let crack = 0; crack < cracks; crack += 1) {
    const points = crackFrom(crack, height);
    const style = css(palette.crack, 0.85);
    across(grain(31, crack) * width, 80, width, (x) => {
      paint.save();
      paint.translate(x, 0);
      strokeLine(paint, points, css(palette.sun, 0.12), 2.4);
      paint.beginPath();
      trace(paint, points);
      paint.strokeStyle = style;
      paint.lineWidth = 1.1;
      paint.stroke();
      paint.restore();
    });
  }
}

function cracksIn(area: number, openness: number): number {
  const closed = 1 - openness;
  return Math.round((closed * closed * area) / 2600);
}

function crackFrom(crack: number, height: number): readonly Spot[] {
  const legs = 3 + Math.floor(grain(32, crack) * 5);
  const slope = wobble(33, crack) * 7;
  const points: Spot[] = [{ x: 0, y: grain(34, crack) * height - 10 }];
  for (let leg = 1; leg <= legs; leg += 1) {
    const { x, y } = points[leg - 1];
    points.push({
      x: x + slope + wobble(35 + leg, crack) * 7,
      y: y + 4 + grain(45 + leg, crack) * 9,
    });
  }
  return points;
}
