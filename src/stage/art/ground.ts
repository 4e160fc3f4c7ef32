/** Where people stand: hollows, warm as far as those in them trust, in the floor under the clay. */
import { grain, wobble } from '../grain.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { across, speckle, stopsAlong, stroke, swell, traceBlob, wavesIn } from './brush.ts';

export function hollow(paint: Paint, size: Size, warmth: number, palette: Palette): void {
  const { width, height } = size;
  const ground = mix(palette.trustCold, palette.trustWarm, warmth);
  const light = paint.createLinearGradient(0, 0, 0, height);
  light.addColorStop(0, css(mix(ground, palette.crack, 0.22)));
  light.addColorStop(0.5, css(mix(ground, palette.crack, 0.05)));
  light.addColorStop(1, css(mix(ground, palette.sun, 0.04 + 0.2 * warmth)));
  paint.fillStyle = light;
  paint.fillRect(0, 0, width, height);
  const fine = (at: number): number => 0.4 + grain(111, at) * 1;
  speckle(paint, size, 112, (width * height) / 190, fine, css(palette.crack, 0.13));
  paintFrost(paint, size, 1 - warmth * 2, palette);
  paintMotes(paint, size, warmth, palette);
  paintLedge(paint, size, ground, palette);
}

/** Where nobody trusts, the wall is seamed with ice. */
function paintFrost(paint: Paint, { width, height }: Size, cold: number, palette: Palette): void {
  if (cold <= 0) return;
  const seams = Math.round((width * height * cold) / 1500);
  paint.beginPath();
  for (let seam = 0; seam < seams; seam += 1) {
    const y = grain(115, seam) * height;
    const long = 4 + grain(116, seam) * 9;
    const lean = wobble(117, seam) * 1.2 + 1.6;
    across(grain(118, seam) * width, long, width, (x) => {
      paint.moveTo(x - Math.cos(lean) * long, y - Math.sin(lean) * long);
      paint.lineTo(x, y);
      paint.lineTo(x + Math.cos(lean + 0.7) * long * 0.6, y + Math.sin(lean + 0.7) * long * 0.6);
      paint.moveTo(x, y);
      paint.lineTo(x + Math.cos(lean - 1.1) * long * 0.4, y + Math.sin(lean - 1.1) * long * 0.4);
    });
  }
  stroke(paint, css(mix(palette.trustCold, palette.waterBright, 0.6), 0.3), 0.8);
}

/** Where people trust, the air is full of light, most of it low. */
function paintMotes(paint: Paint, { width, height }: Size, warmth: number, palette: Palette): void {
  const motes = Math.round((width * height * warmth) / 420);
  for (const [size, alpha] of [
    [2.6, 0.12],
    [1.1, 0.4],
  ]) {
    paint.beginPath();
    for (let mote = 0; mote < motes; mote += 1) {
      const y = height * (1 - grain(113, mote) * grain(114, mote));
      const reach = size * (0.5 + grain(119, mote) * 0.6);
      across(grain(110, mote) * width, reach, width, (x) => {
        paint.moveTo(x + reach, y);
        paint.arc(x, y, reach, 0, 6.3);
      });
    }
    paint.fillStyle = css(palette.sun, alpha);
    paint.fill();
  }
}

/** The line on which the lowest of them stand. */
function paintLedge(
  paint: Paint,
  { width, height }: Size,
  ground: readonly [number, number, number],
  palette: Palette,
): void {
  paint.beginPath();
  paint.moveTo(0, height);
  for (const x of stopsAlong(width, 4)) {
    paint.lineTo(x, height - 3 - swell(8, x / width, wavesIn(width, 60)) * 1.2);
  }
  paint.lineTo(width, height);
  paint.closePath();
  paint.fillStyle = css(mix(ground, palette.crack, 0.45), 0.8);
  paint.fill();
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
