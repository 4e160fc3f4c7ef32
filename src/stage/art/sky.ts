/** Daylight over the department: the air of a season, clouds, and hills down to the horizon. */
import { grain } from '../grain.ts';
import { css, mix, type Palette, type Rgb } from '../palette.ts';
import type { Paint, Season, Size } from './art.ts';
import { round, speckle } from './brush.ts';
import { paintHill } from './hills.ts';
import { coloursOf } from './seasons.ts';

export function sky(paint: Paint, size: Size, season: Season, palette: Palette): void {
  const { width, height } = size;
  const { air, airShare, hill } = coloursOf(season, palette);
  const low = mix(palette.skyLow, air, airShare);
  const gradient = paint.createLinearGradient(0, 0, 0, height);
  gradient.addColorStop(0, css(mix(palette.skyTop, air, airShare * 0.3)));
  gradient.addColorStop(0.85, css(low));
  gradient.addColorStop(1, css(mix(low, palette.sun, 0.4)));
  paint.fillStyle = gradient;
  paint.fillRect(0, 0, width, height);
  paintStars(paint, size, palette);
  paintClouds(paint, size, low, palette);
  const haze = mix(low, palette.skyTop, 0.22);
  paintHill(paint, size, season, palette, {
    seed: 3,
    rise: 0.3,
    long: 310,
    color: mix(haze, hill, 0.2),
  });
  paintHill(paint, size, season, palette, {
    seed: 4,
    rise: 0.21,
    long: 230,
    color: mix(haze, hill, 0.5),
  });
  paintHill(paint, size, season, palette, {
    seed: 5,
    rise: 0.12,
    long: 170,
    color: mix(haze, hill, 0.85),
  });
}

/** Only where the upper sky is dark enough for any to be seen. */
function paintStars(paint: Paint, { width, height }: Size, palette: Palette): void {
  const [red, green, blue] = palette.skyTop;
  const night = 0.75 - (red + green + blue) / 400;
  if (night <= 0) return;
  const upper = { width, height: height * 0.4 };
  const star = (at: number): number => 0.3 + grain(183, at) * 0.5;
  speckle(paint, upper, 181, width / 22, star, css(palette.voice, night));
}

function paintClouds(paint: Paint, { width, height }: Size, low: Rgb, palette: Palette): void {
  const clouds = Math.max(2, Math.round(width / 150));
  for (let cloud = 0; cloud < clouds; cloud += 1) {
    const x = ((cloud + 0.2 + grain(186, cloud) * 0.6) * width) / clouds;
    const y = height * (0.26 + grain(187, cloud) * 0.26);
    const reach = height * (0.12 + grain(188, cloud) * 0.14);
    const light = paint.createLinearGradient(0, y - reach * 0.8, 0, y);
    light.addColorStop(0, css(mix(low, palette.voice, 0.75), 0.6));
    light.addColorStop(1, css(mix(low, palette.sun, 0.3), 0.12));
    paint.fillStyle = light;
    paint.beginPath();
    paint.moveTo(x - reach * 2.2, y);
    for (const [aside, up] of [
      [-1.3, 0.36],
      [-0.5, 0.66],
      [0.4, 0.52],
      [1.3, 0.3],
    ]) {
      const puff = reach * (up + grain(189 + aside, cloud) * 0.15);
      paint.moveTo(x + reach * aside - puff * 1.5, y);
      paint.ellipse(x + reach * aside, y, puff * 1.5, puff, 0, Math.PI, round);
    }
    paint.fill();
  }
}
