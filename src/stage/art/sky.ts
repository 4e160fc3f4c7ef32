/** Daylight over the department: air and hills of a season, the sun, turf, and the deputy head. */
import { grain } from '../grain.ts';
import { css, mix, type Palette, type Rgb } from '../palette.ts';
import type { Paint, Season, Size } from './art.ts';
import { fillSpot, swell, wavesIn } from './brush.ts';

export function sky(paint: Paint, { width, height }: Size, season: Season, palette: Palette): void {
  const air = paint.createLinearGradient(0, 0, 0, height);
  air.addColorStop(0, css(palette.skyTop));
  air.addColorStop(1, css(palette.skyLow));
  paint.fillStyle = air;
  paint.fillRect(0, 0, width, height);
  for (const [at, lift] of [0.42, 0.26].entries()) {
    paint.beginPath();
    paint.moveTo(0, height);
    for (let x = 0; x <= width + 6; x += 6) {
      const rise = lift * (0.8 + 0.25 * swell(at + 3, x / width, wavesIn(width, 420)));
      paint.lineTo(x, height * (1 - rise * 0.62));
    }
    paint.lineTo(width, height);
    paint.closePath();
    paint.fillStyle = css(mix(palette.skyLow, leafOf(season, palette), 0.35 + at * 0.3));
    paint.fill();
  }
}

function leafOf(
  season: Season,
  { grass, grassShade, growth, skyTop, trustWarm, voice }: Palette,
): Rgb {
  const leaves: Readonly<Record<Season, Rgb>> = {
    spring: mix(grass, growth, 0.5),
    summer: grassShade,
    autumn: mix(grassShade, trustWarm, 0.6),
    winter: mix(voice, skyTop, 0.2),
  };
  return leaves[season];
}

export function sun(paint: Paint, { width, height }: Size, palette: Palette): void {
  const x = width / 2;
  const y = height / 2;
  const reach = Math.min(width, height) / 2;
  const glow = paint.createRadialGradient(x, y, reach * 0.02, x, y, reach);
  glow.addColorStop(0, css(palette.sun, 0.95));
  glow.addColorStop(0.25, css(palette.sun, 0.5));
  glow.addColorStop(1, css(palette.sun, 0));
  paint.fillStyle = glow;
  paint.fillRect(0, 0, width, height);
  const rays = 28;
  const beam = paint.createRadialGradient(x, y, reach * 0.1, x, y, reach);
  beam.addColorStop(0, css(palette.sun, 0.5));
  beam.addColorStop(1, css(palette.sun, 0));
  paint.fillStyle = beam;
  paint.beginPath();
  for (let ray = 0; ray < rays; ray += 1) {
    const angle = (Math.PI * 2 * ray) / rays;
    const half = 0.018 + 0.03 * grain(161, ray);
    paint.moveTo(x, y);
    paint.lineTo(x + Math.cos(angle - half) * reach, y + Math.sin(angle - half) * reach);
    paint.lineTo(x + Math.cos(angle + half) * reach, y + Math.sin(angle + half) * reach);
    paint.closePath();
  }
  paint.fill();
  fillSpot(paint, x, y, reach * 0.17, css(palette.sun));
}

export function turf(
  paint: Paint,
  { width, height }: Size,
  season: Season,
  palette: Palette,
): void {
  const leaf = leafOf(season, palette);
  const shade = paint.createLinearGradient(0, 0, 0, height);
  shade.addColorStop(0, css(mix(leaf, palette.grass, 0.5)));
  shade.addColorStop(1, css(mix(leaf, palette.grassShade, 0.5)));
  paint.fillStyle = shade;
  paint.beginPath();
  paint.moveTo(0, height);
  for (let x = 0; x <= width; x += 4) {
    paint.lineTo(x, height * (0.5 - grain(171, x) * 0.2));
    paint.lineTo(x + 2, height * (0.45 - grain(172, x) * 0.4));
  }
  paint.lineTo(width, height);
  paint.closePath();
  paint.fill();
}

export function deputy(paint: Paint, { width, height }: Size, palette: Palette): void {
  const x = width / 2;
  const head = height * 0.17;
  paint.fillStyle = css(palette.textShade);
  paint.strokeStyle = css(palette.sun);
  paint.lineWidth = Math.max(1, height * 0.03);
  paint.beginPath();
  paint.moveTo(x - width * 0.3, height - 0.5);
  paint.quadraticCurveTo(x - width * 0.3, height * 0.36, x, height * 0.36);
  paint.quadraticCurveTo(x + width * 0.3, height * 0.36, x + width * 0.3, height - 0.5);
  paint.closePath();
  paint.stroke();
  paint.fill();
  paint.beginPath();
  paint.arc(x, head + 1, head, 0, 6.3);
  paint.stroke();
  paint.fill();
}
