/**
 * Clay: dense, dark and cracked where it is closed; light, loose and full of pores where it is open.
 * Whatever there is more of as clay opens keeps its place, so that a little more openness is a little
 * more of the same, and blocks side by side are of one ground.
 */
import { grain, wobble } from '../grain.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { across, speckle, traceBlob } from './brush.ts';
import { paintCracks } from './cracks.ts';
import { paintCrumbs, paintPebbles, paintPores, paintRootlets } from './soil.ts';

export function clay(paint: Paint, size: Size, openness: number, palette: Palette): void {
  paint.fillStyle = css(mix(palette.clayClosed, palette.clayOpen, openness));
  paint.fillRect(0, 0, size.width, size.height);
  paintMottles(paint, size, palette);
  paintBeds(paint, size, openness, palette);
  paintLenses(paint, size, openness, palette);
  paintCrumbs(paint, size, openness, palette);
  paintDust(paint, size, openness, palette);
  paintPores(paint, size, openness, palette);
  paintPebbles(paint, size, openness, palette);
  paintRootlets(paint, size, openness, palette);
  paintCracks(paint, size, 1 - openness, palette);
}

/** Broad patches, a little lighter or darker, without which a surface looks printed. */
function paintMottles(paint: Paint, { width, height }: Size, palette: Palette): void {
  const mottles = Math.round((width * height) / 1100);
  for (let mottle = 0; mottle < mottles; mottle += 1) {
    const reach = 10 + grain(1, mottle) * 30;
    const y = grain(2, mottle) * height;
    const isLight = mottle % 2 === 0;
    paint.fillStyle = css(isLight ? palette.clayOpen : palette.crack, isLight ? 0.05 : 0.07);
    across(grain(3, mottle) * width, reach, width, (x) => {
      paint.beginPath();
      traceBlob(paint, x, y, reach, reach * 0.45, mottle);
      paint.fill();
    });
  }
}

/** What was laid down year after year: long beds that run out, none of them as far as the next block. */
function paintBeds(
  paint: Paint,
  { width, height }: Size,
  openness: number,
  palette: Palette,
): void {
  const beds = Math.round((width * height) / 2600);
  for (let bed = 0; bed < beds; bed += 1) {
    const reach = 30 + grain(8, bed) * 70;
    const y = ((bed + grain(6, bed)) * height) / beds;
    const thick = 3 + grain(7, bed) * 8;
    const sag = wobble(9, bed) * 5;
    const isDark = bed % 2 === 0;
    const alpha = (isDark ? 0.17 : 0.08) * (1 - openness * 0.45);
    across(grain(4, bed) * width, reach, width, (x) => {
      paint.beginPath();
      paint.moveTo(x - reach, y);
      paint.bezierCurveTo(
        x - reach / 2,
        y - thick,
        x + reach / 3,
        y - thick + sag,
        x + reach,
        y + sag,
      );
      paint.bezierCurveTo(
        x + reach / 3,
        y + thick / 2 + sag,
        x - reach / 2,
        y + thick / 3,
        x - reach,
        y,
      );
      paint.fillStyle = css(isDark ? palette.crack : palette.clayOpen, alpha);
      paint.fill();
    });
  }
}

/** Lenses of other clay between the layers. */
function paintLenses(
  paint: Paint,
  { width, height }: Size,
  openness: number,
  palette: Palette,
): void {
  const lenses = Math.round((width * height) / 700);
  for (const isDark of [true, false]) {
    paint.beginPath();
    for (let lens = isDark ? 0 : 1; lens < lenses; lens += 2) {
      const reach = 4 + grain(8, lens) * 12;
      const y = grain(10, lens) * height;
      across(grain(4, lens) * width, reach * 1.2, width, (x) => {
        traceBlob(paint, x, y, reach, 0.7 + reach * 0.07, lens);
      });
    }
    paint.fillStyle = css(
      isDark ? palette.crack : palette.sun,
      (isDark ? 0.2 : 0.1) * (1 - openness * 0.5),
    );
    paint.fill();
  }
}

function paintDust(paint: Paint, size: Size, openness: number, palette: Palette): void {
  const grains = (size.width * size.height) / 60;
  const fine = (at: number): number => 0.35 + grain(5, at) * (0.5 + openness * 0.4);
  speckle(paint, size, 11, grains, fine, css(palette.sun, 0.16));
  speckle(paint, size, 13, grains, fine, css(palette.crack, 0.26));
}
