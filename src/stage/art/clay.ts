/**
 * Clay: dense, dark and cracked where it is closed; light, loose and full of pores where it is open.
 * Whatever there is more of as clay opens keeps its place, so that a little more openness is a little
 * more of the same, and blocks side by side are of one ground.
 */
import { grain, wobble } from '../grain.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { across, speckle, stroke, swell, traceBlob, wavesIn } from './brush.ts';
import { paintCracks } from './cracks.ts';
import { paintCrumbs, paintPebbles, paintPores, paintRootlets } from './soil.ts';

export function clay(paint: Paint, size: Size, openness: number, palette: Palette): void {
  paint.fillStyle = css(mix(palette.clayClosed, palette.clayOpen, openness));
  paint.fillRect(0, 0, size.width, size.height);
  paintMottles(paint, size, palette);
  paintBeds(paint, size, openness, palette);
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

/** What was laid down year after year: thin and close where it was pressed, faint where it is loose. */
function paintBeds(
  paint: Paint,
  { width, height }: Size,
  openness: number,
  palette: Palette,
): void {
  const beds = Math.max(2, Math.round(height / 9));
  for (let bed = 0; bed < beds; bed += 1) {
    const y = (height * (bed + 0.5 + wobble(6, bed) * 0.4)) / beds;
    const thick = 0.8 + grain(7, bed) * grain(8, bed) * 6;
    const fold = 1.5 + grain(9, bed) * 2;
    for (const [below, color] of [palette.crack, palette.sun].entries()) {
      paint.beginPath();
      for (let x = 0; x <= width; x += 8) {
        const at = y + swell(bed % 3, x / width, wavesIn(width, 170)) * fold;
        if (x === 0) paint.moveTo(x, at + below * thick);
        else paint.lineTo(x, at + below * thick);
      }
      stroke(paint, css(color, (below === 0 ? 0.2 : 0.1) * (1 - openness * 0.45)), thick);
    }
  }
}

function paintDust(paint: Paint, size: Size, openness: number, palette: Palette): void {
  const grains = (size.width * size.height) / 60;
  const fine = (at: number): number => 0.35 + grain(5, at) * (0.5 + openness * 0.4);
  speckle(paint, size, 11, grains, fine, css(palette.sun, 0.16));
  speckle(paint, size, 13, grains, fine, css(palette.crack, 0.26));
}
