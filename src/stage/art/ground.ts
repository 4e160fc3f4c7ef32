/** Where people stand: hollows, warm as far as those in them trust, in the floor under the clay. */
import { grain } from '../grain.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { speckle } from './brush.ts';

export function hollow(paint: Paint, size: Size, warmth: number, palette: Palette): void {
  const { width, height } = size;
  const ground = mix(palette.trustCold, palette.trustWarm, warmth);
  const light = paint.createLinearGradient(0, 0, 0, height);
  light.addColorStop(0, css(mix(ground, palette.crack, 0.25)));
  light.addColorStop(0.75, css(ground));
  light.addColorStop(1, css(mix(ground, palette.sun, 0.14)));
  paint.fillStyle = light;
  paint.fillRect(0, 0, width, height);
  const fine = (at: number): number => 0.4 + grain(111, at) * 1;
  speckle(paint, size, 112, (width * height) / 160, fine, css(palette.crack, 0.1));
  speckle(paint, size, 114, (width * height) / 160, fine, css(palette.sun, 0.1));
}

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
  const stone = (at: number): number => 0.6 + grain(121, at) * 1.8;
  speckle(paint, size, 122, width / 6, stone, css(palette.sun, 0.06));
  speckle(paint, size, 124, width / 6, stone, css(palette.crack, 0.06));
}
