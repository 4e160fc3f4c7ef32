/**
 * Where people stand, warm as far as they trust each other and their leaders: from a cold, dim wall
 * under frost to one in warm light. The frost and the light say it to eyes without colour.
 */
import { grain } from '../grain.ts';
import { css, mix, type Palette, type Rgb } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { across, speckle, stopsAlong, swell, traceBlob, wavesIn } from './brush.ts';
import { paintFrost } from './frost.ts';

export function hollow(paint: Paint, size: Size, warmth: number, palette: Palette): void {
  const { width, height } = size;
  const ground = mix(palette.trustCold, palette.trustWarm, warmth);
  const light = paint.createLinearGradient(0, 0, 0, height);
  light.addColorStop(0, css(mix(ground, palette.crack, 0.24)));
  light.addColorStop(0.45, css(mix(ground, palette.crack, 0.06)));
  light.addColorStop(1, css(mix(ground, palette.sun, 0.02 + 0.26 * warmth)));
  paint.fillStyle = light;
  paint.fillRect(0, 0, width, height);
  paintWall(paint, size, palette);
  paintMotes(paint, size, warmth, palette);
  paintLedge(paint, size, ground, palette);
  paintCeiling(paint, size, ground, palette);
  paintFrost(paint, size, 1 - warmth * 1.15, palette);
}

/** Broad, faint patches: enough that a wide hollow is a wall, too little to compete with faces. */
function paintWall(paint: Paint, size: Size, palette: Palette): void {
  const { width, height } = size;
  const patches = Math.round((width * height) / 1500);
  for (const [isDark, color] of [
    [true, css(palette.crack, 0.045)],
    [false, css(palette.clayOpen, 0.035)],
  ] as const) {
    paint.fillStyle = color;
    for (let patch = isDark ? 0 : 1; patch < patches; patch += 2) {
      const reach = 8 + grain(113, patch) * 24;
      const y = grain(114, patch) * height;
      across(grain(115, patch) * width, reach * 1.3, width, (x) => {
        paint.beginPath();
        traceBlob(paint, x, y, reach, reach * 0.34, patch);
        paint.fill();
      });
    }
  }
  const fine = (at: number): number => 0.4 + grain(111, at);
  speckle(paint, size, 112, (width * height) / 230, fine, css(palette.crack, 0.12));
}

/** Where people trust, the air is full of light, most of it low. */
function paintMotes(paint: Paint, { width, height }: Size, warmth: number, palette: Palette): void {
  const motes = Math.round((width * height * warmth * warmth) / 380);
  for (const [size, alpha] of [
    [2.6, 0.12],
    [1.1, 0.45],
  ]) {
    paint.beginPath();
    for (let mote = 0; mote < motes; mote += 1) {
      const y = height * (1 - grain(116, mote) * grain(117, mote));
      const reach = size * (0.5 + grain(119, mote) * 0.6);
      across(grain(110, mote) * width, reach, width, (x) => {
        paint.moveTo(x + reach, y);
        paint.arc(x, y, reach, 0, 6.3);
      });
    }
    paint.fillStyle = css(mix(palette.sun, palette.voice, 0.4), alpha);
    paint.fill();
  }
}

/** The line on which the lowest of them stand, with a few stones. */
function paintLedge(paint: Paint, { width, height }: Size, ground: Rgb, palette: Palette): void {
  paint.beginPath();
  paint.moveTo(0, height);
  for (const x of stopsAlong(width, 4)) {
    paint.lineTo(x, height - 4 - swell(8, x / width, wavesIn(width, 60)) * 1.4);
  }
  paint.lineTo(width, height);
  paint.closePath();
  paint.fillStyle = css(mix(ground, palette.crack, 0.4), 0.85);
  paint.fill();
  paint.beginPath();
  for (let stone = 0; stone < width / 17; stone += 1) {
    const reach = 1.2 + grain(105, stone) * 2.4;
    across(grain(106, stone) * width, reach * 1.5, width, (x) => {
      traceBlob(paint, x, height - 3.5, reach * 1.3, reach, stone);
    });
  }
  paint.fillStyle = css(mix(ground, palette.crack, 0.25));
  paint.fill();
}

/** The uneven underside of the clay. */
function paintCeiling(paint: Paint, { width }: Size, ground: Rgb, palette: Palette): void {
  for (const [deep, seed, color] of [
    [8, 9, css(palette.crack, 0.12)],
    [4, 10, css(mix(ground, palette.crack, 0.5), 0.7)],
  ] as const) {
    paint.beginPath();
    paint.moveTo(0, 0);
    for (const x of stopsAlong(width, 4)) {
      paint.lineTo(x, deep + swell(seed, x / width, wavesIn(width, 38)) * deep * 0.6);
    }
    paint.lineTo(width, 0);
    paint.closePath();
    paint.fillStyle = color;
    paint.fill();
  }
}
