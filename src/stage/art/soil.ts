/** What open clay is made of: crumbs with room between them, pebbles, pores, and the finest of roots. */
import { grain, wobble } from '../grain.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { across, stroke, traceBlob } from './brush.ts';

type Bit = { readonly x: number; readonly y: number; readonly reach: number; readonly at: number };

/** As many bits of a kind as an area and an openness give, each where it always is. */
function bitsOf(
  { width, height }: Size,
  seed: number,
  areaEach: number,
  share: number,
  reachOf: (luck: number) => number,
): readonly Bit[] {
  const bits: Bit[] = [];
  const count = Math.round((width * height * Math.max(0, share)) / areaEach);
  for (let at = 0; at < count; at += 1) {
    const reach = reachOf(grain(seed, at));
    const y = grain(seed + 1, at) * height;
    across(grain(seed + 2, at) * width, reach * 1.5, width, (x) => {
      bits.push({ x, y, reach, at });
    });
  }
  return bits;
}

/** All of them in one path, so that a strip of hundreds costs one fill. */
function fillBits(
  paint: Paint,
  bits: readonly Bit[],
  style: string,
  { flat = 0.75, grown = 1, aside = 0, down = 0 },
): void {
  paint.beginPath();
  for (const { x, y, reach, at } of bits) {
    const wide = Math.max(0.3, reach * grown);
    traceBlob(paint, x + reach * aside, y + reach * down, wide, wide * flat, at);
  }
  paint.fillStyle = style;
  paint.fill();
}

export function paintCrumbs(paint: Paint, size: Size, openness: number, palette: Palette): void {
  const light = bitsOf(size, 14, 115, openness - 0.1, (luck) => 1.4 + luck * luck * 4.5);
  const dark = bitsOf(size, 17, 170, openness - 0.1, (luck) => 1.2 + luck * luck * 4);
  fillBits(paint, dark, css(palette.crack, 0.13), { flat: 0.8 });
  fillBits(paint, light, css(palette.crack, 0.16), { flat: 0.8, down: 0.3 });
  fillBits(paint, light, css(mix(palette.clayOpen, palette.sun, 0.3), 0.06 + 0.26 * openness), {
    flat: 0.8,
  });
}

/** Stones that no pressure made part of the clay, lit from above. */
export function paintPebbles(paint: Paint, size: Size, openness: number, palette: Palette): void {
  const share = 0.15 + openness * 0.85;
  const stone = mix(mix(palette.clayClosed, palette.clayOpen, openness), palette.trustCold, 0.4);
  const pebbles = bitsOf(size, 71, 1500, share, (luck) => 1.8 + luck * luck * 4.2);
  fillBits(paint, pebbles, css(palette.crack, 0.5), { grown: 1.15, down: 0.22 });
  fillBits(paint, pebbles, css(mix(stone, palette.crack, 0.12)), {});
  fillBits(paint, pebbles, css(mix(stone, palette.voice, 0.3)), {
    grown: 0.62,
    aside: -0.12,
    down: -0.16,
  });
}

/** Holes that let water through, each lit on its lower lip. */
export function paintPores(paint: Paint, size: Size, openness: number, palette: Palette): void {
  const pores = bitsOf(size, 21, 300, openness * openness, (luck) => 0.9 + luck * luck * 2.9);
  fillBits(paint, pores, css(palette.sun, 0.42), { grown: 1.12, down: 0.4 });
  fillBits(paint, pores, css(mix(palette.crack, palette.clayClosed, 0.35), 0.85), {});
}

/** Something lives in it. */
export function paintRootlets(paint: Paint, size: Size, openness: number, palette: Palette): void {
  const rootlets = bitsOf(size, 81, 2600, (openness - 0.5) * 2, (luck) => 9 + luck * 16);
  paint.beginPath();
  for (const { x, y, reach, at } of rootlets) {
    const lean = wobble(84, at) * reach * 0.5;
    paint.moveTo(x, y - reach / 2);
    paint.bezierCurveTo(x + lean, y, x - lean * 0.6, y, x + lean, y + reach / 2);
    for (const side of [-1, 1]) {
      const from = y + wobble(85 + side, at) * reach * 0.2;
      paint.moveTo(x + lean * 0.25, from);
      paint.quadraticCurveTo(x + side * 3, from + 1, x + side * reach * 0.3, from + reach * 0.25);
    }
  }
  stroke(paint, css(mix(palette.clayOpen, palette.voice, 0.55), 0.55), 0.8);
}
