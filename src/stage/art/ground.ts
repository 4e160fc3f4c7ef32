/** The floor under the clay, and the corners that make a strip of it a hollow. */
import { grain } from '../grain.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { speckle, stroke, traceBlob } from './brush.ts';

export function arch(
  paint: Paint,
  { width, height }: Size,
  side: 'left' | 'right',
  palette: Palette,
): void {
  const outer = side === 'left' ? 0 : width;
  paint.beginPath();
  paint.moveTo(outer, height);
  paint.quadraticCurveTo(outer, 0, width - outer, 0);
  stroke(paint, css(palette.crack, 0.35), 3);
  paint.lineTo(outer, 0);
  paint.closePath();
  paint.fillStyle = css(palette.floorTop);
  paint.fill();
}

export function floor(paint: Paint, size: Size, palette: Palette): void {
  const { width, height } = size;
  const depth = paint.createLinearGradient(0, 0, 0, height);
  depth.addColorStop(0, css(palette.floorTop));
  depth.addColorStop(1, css(palette.floorLow));
  paint.fillStyle = depth;
  paint.fillRect(0, 0, width, height);
  const fine = (at: number): number => 0.5 + grain(121, at) * 1.2;
  speckle(paint, size, 122, (width * height) / 420, fine, css(palette.clayOpen, 0.12));
  speckle(paint, size, 124, (width * height) / 420, fine, css(palette.crack, 0.12));
  const stones = Math.round((width * height) / 2600);
  for (const [down, color] of [
    [1.2, css(palette.crack, 0.16)],
    [0, css(mix(palette.floorTop, palette.trustCold, 0.35), 0.75)],
  ] as const) {
    paint.beginPath();
    for (let stone = 0; stone < stones; stone += 1) {
      const reach = 1.5 + grain(126, stone) * grain(127, stone) * 9;
      const y = grain(128, stone) * height + down;
      traceBlob(paint, grain(129, stone) * width, y, reach, reach * 0.7, stone);
    }
    paint.fillStyle = color;
    paint.fill();
  }
}
