/** The turf over the first clay: blades, and what a season strews among them. */
import { grain, wobble } from '../grain.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Season, Size } from './art.ts';
import { across, fillSpot, round, stopsAlong, swell, wavesIn } from './brush.ts';
import { coloursOf } from './seasons.ts';

export function turf(paint: Paint, size: Size, season: Season, palette: Palette): void {
  const { turf: green, turfShade, fleck } = coloursOf(season, palette);
  const isWinter = season === 'winter';
  paintBlades(paint, size, 171, isWinter ? 11 : 3.2, css(mix(turfShade, palette.textShade, 0.3)));
  if (!isWinter) paintBlades(paint, size, 174, 3.2, css(turfShade));
  paintSod(paint, size, season, palette);
  if (!isWinter) paintBlades(paint, size, 177, 4, css(green));
  if (season !== 'summer' && !isWinter) paintFlecks(paint, size, season, css(fleck), palette);
}

/** Each blade bends to one side and ends in a point. */
function paintBlades(
  paint: Paint,
  { width, height }: Size,
  seed: number,
  apart: number,
  style: string,
): void {
  const blades = Math.round(width / apart);
  paint.fillStyle = style;
  paint.beginPath();
  for (let blade = 0; blade < blades; blade += 1) {
    const tall = height * (0.35 + grain(seed, blade) * 0.45);
    const lean = wobble(seed + 1, blade) * height * 0.28;
    const half = Math.max(0.6, height * 0.065);
    const low = height * 0.8;
    across(((blade + grain(seed + 2, blade)) * width) / blades, height, width, (x) => {
      paint.moveTo(x - half, low);
      paint.quadraticCurveTo(x - half, low - tall * 0.6, x + lean, low - tall);
      paint.quadraticCurveTo(x + half, low - tall * 0.5, x + half, low);
    });
  }
  paint.fill();
}

/** The ground under the blades; in winter a cover of snow with a shaded foot. */
function paintSod(paint: Paint, { width, height }: Size, season: Season, palette: Palette): void {
  const { turf: green, turfShade } = coloursOf(season, palette);
  const isWinter = season === 'winter';
  const light = paint.createLinearGradient(0, height * 0.4, 0, height);
  light.addColorStop(0, css(isWinter ? palette.voice : green));
  light.addColorStop(1, css(mix(turfShade, palette.textShade, isWinter ? 0.05 : 0.3)));
  paint.fillStyle = light;
  paint.beginPath();
  paint.moveTo(0, height);
  for (const x of stopsAlong(width, 4)) {
    const top = 0.5 + swell(6, x / width, wavesIn(width, 44)) * (isWinter ? 0.12 : 0.05);
    paint.lineTo(x, height * top);
  }
  paint.lineTo(width, height);
  paint.closePath();
  paint.fill();
}

function paintFlecks(
  paint: Paint,
  { width, height }: Size,
  season: Season,
  style: string,
  palette: Palette,
): void {
  const flecks = Math.round(width / (season === 'spring' ? 13 : 10));
  const reach = Math.max(1, height * 0.1);
  for (let fleck = 0; fleck < flecks; fleck += 1) {
    const y = height * (season === 'spring' ? 0.3 : 0.6) + grain(180, fleck) * height * 0.3;
    across(((fleck + grain(182, fleck)) * width) / flecks, reach * 2, width, (x) => {
      paint.beginPath();
      if (season === 'spring') {
        fillSpot(paint, x, y, reach, style);
        fillSpot(paint, x, y, reach * 0.4, css(palette.sun));
      } else {
        paint.ellipse(x, y, reach * 1.2, reach * 0.7, grain(184, fleck) * 3, 0, round);
        paint.fillStyle = style;
        paint.fill();
      }
    });
  }
}
