/** Water and the beds that it runs in. It is edged dark and bright inside, so it is seen on any clay. */
import { grain } from '../grain.ts';
import { css, mix, type Palette, type Rgb } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import {
  across,
  fillSpot,
  round,
  stopsAlong,
  stroke,
  strokeLine,
  wavesIn,
  type Spot,
} from './brush.ts';
import { channelOf, traceChannel } from './channel.ts';

export function duct(paint: Paint, size: Size, variant: number, palette: Palette): void {
  const channel = channelOf(size, variant);
  const fill = (more: number, style: string, aside = 0): void => {
    paint.save();
    paint.translate(aside, 0);
    paint.beginPath();
    traceChannel(paint, channel, size.height, () => more);
    paint.fillStyle = style;
    paint.fill();
    paint.restore();
  };
  fill(0.8, css(palette.sun, 0.3), 0.9);
  fill(0.1, css(palette.crack, 0.62));
  fill(-0.8, css(palette.duct, 0.5), 0.7);
}

/** Two runs of glints to a round, so that the eye does not find the period. */
const runs = 4;

export function stream(
  paint: Paint,
  size: Size,
  variant: number,
  phase: number,
  palette: Palette,
): void {
  const channel = channelOf(size, variant);
  const pulse = (share: number): number => Math.sin((share * runs - phase) * round) * 0.45;
  const fill = (more: number, style: string): void => {
    paint.beginPath();
    traceChannel(paint, channel, size.height, (share) => more + pulse(share));
    paint.fillStyle = style;
    paint.fill();
  };
  fill(0.9, css(palette.crack, 0.75));
  fill(0, css(palette.water));
  fill(-size.width * 0.06, css(mix(palette.water, palette.waterBright, 0.4)));
  paint.save();
  paint.clip();
  paint.globalAlpha = 0.9;
  for (let glint = -1; glint < runs; glint += 1) {
    paintGlint(paint, size, variant, (glint + phase) / runs, 0.62 / runs, -0.3, palette);
    paintGlint(paint, size, variant, (glint + 0.55 + phase) / runs, 0.34 / runs, 0.35, palette);
  }
  paint.restore();
}

function paintGlint(
  paint: Paint,
  size: Size,
  variant: number,
  from: number,
  long: number,
  aside: number,
  palette: Palette,
): void {
  const channel = channelOf(size, variant);
  const points: Spot[] = [];
  for (let step = 0; step <= 6; step += 1) {
    const share = from + (long * step) / 6;
    if (share < 0 || share > 1) continue;
    const { x, y } = channel.middle(share);
    points.push({ x: x + channel.half(share) * aside, y });
  }
  if (points.length > 1) {
    strokeLine(paint, points, css(foamOf(palette)), Math.max(1, size.width * 0.11));
  }
}

export function pool(paint: Paint, size: Size, phase: number, palette: Palette): void {
  const { width, height } = size;
  const surface = surfaceOf(size, phase, 0);
  // What stands on clay that lets little through is lighter than any such clay, without colour too.
  const deep = paint.createLinearGradient(0, 0, 0, height);
  deep.addColorStop(0, css(mix(palette.water, palette.waterBright, 0.8), 0.97));
  deep.addColorStop(0.4, css(mix(palette.water, palette.waterBright, 0.6), 0.97));
  deep.addColorStop(1, css(mix(palette.water, palette.waterBright, 0.35), 0.97));
  paint.beginPath();
  paint.moveTo(0, height);
  for (const { x, y } of surface) paint.lineTo(x, y);
  paint.lineTo(width, height);
  paint.closePath();
  paint.fillStyle = deep;
  paint.fill();
  paintGleams(paint, size, phase, palette);
  const floor = height - 0.8;
  const bottom = [
    { x: 0, y: floor },
    { x: width, y: floor },
  ];
  strokeLine(paint, bottom, css(mix(palette.water, palette.crack, 0.6), 0.8), 1.6);
  strokeLine(
    paint,
    surfaceOf(size, phase, 1.8),
    css(mix(palette.water, palette.crack, 0.4), 0.75),
    1.2,
  );
  strokeLine(paint, surface, css(mix(palette.water, palette.waterBright, 0.7)), 1.6);
  paintCrests(paint, surface, palette);
}

/** Only the tops of waves catch the light, so a film of water is blue as well. */
function paintCrests(paint: Paint, surface: readonly Spot[], palette: Palette): void {
  paint.beginPath();
  for (const [at, { x, y }] of surface.entries()) {
    if (at === 0 || y > crestsAbove || surface[at - 1].y > crestsAbove) continue;
    paint.moveTo(surface[at - 1].x, surface[at - 1].y);
    paint.lineTo(x, y);
  }
  stroke(paint, css(foamOf(palette)), 1.6);
}

const surfaceDown = 2.4;
const crestsAbove = 2.1;

/** Two trains of waves against each other, each moving on by its own length in one round. */
function surfaceOf({ width }: Size, phase: number, down: number): readonly Spot[] {
  const surface: Spot[] = [];
  const long = wavesIn(width, 26);
  const short = wavesIn(width, 15);
  for (const x of stopsAlong(width, 3)) {
    const turn = (x / width) * round;
    const lift =
      Math.sin(turn * long + phase * round) + 0.7 * Math.sin(turn * short - phase * round);
    surface.push({ x, y: surfaceDown + lift * 0.85 + down });
  }
  return surface;
}

/** Light that plays on what is under the surface. */
function paintGleams(paint: Paint, { width, height }: Size, phase: number, palette: Palette): void {
  for (let gleam = 0; gleam < width / 11; gleam += 1) {
    const long = 4 + grain(103, gleam) * 9;
    const y = 6 + grain(102, gleam) * (height - 8);
    const shine = 0.5 + 0.5 * Math.sin((phase + grain(104, gleam)) * round);
    const sway = Math.sin((phase + grain(105, gleam)) * round) * 2;
    across(grain(101, gleam) * width + sway, long, width, (x) => {
      paint.beginPath();
      paint.moveTo(x - long / 2, y);
      paint.quadraticCurveTo(x, y - 1.6, x + long / 2, y);
      stroke(paint, css(foamOf(palette), (0.12 + 0.4 * shine) * (1 - (0.5 * y) / height)), 1.1);
    });
  }
}

export function drop(paint: Paint, { width, height }: Size, palette: Palette): void {
  const line = Math.max(0.7, width * 0.14);
  const half = width / 2 - line / 2;
  const low = height - half - line / 2;
  paint.save();
  paint.translate(width / 2, 0);
  paint.beginPath();
  paint.moveTo(0, line / 2);
  paint.bezierCurveTo(half * 0.3, low * 0.45, half, low * 0.6, half, low);
  paint.arc(0, low, half, 0, Math.PI);
  paint.bezierCurveTo(-half, low * 0.6, -half * 0.3, low * 0.45, 0, line / 2);
  paint.closePath();
  paint.fillStyle = css(palette.waterBright);
  paint.fill();
  stroke(paint, css(mix(palette.water, palette.crack, 0.4)), line);
  fillSpot(paint, -half * 0.25, low, half * 0.3, css(foamOf(palette)));
  paint.restore();
}

/** Brighter than any clay, so that water shows in shades of grey as well. */
function foamOf({ waterBright, voice }: Palette): Rgb {
  return mix(waterBright, voice, 0.55);
}
