/** Water and the beds that it runs in. It is edged dark and bright inside, so it is seen on any clay. */
import { grain } from '../grain.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { round, strokeLine, wavesIn, type Spot } from './brush.ts';
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
  fill(0.5, css(palette.sun, 0.3), 0.9);
  fill(0.2, css(palette.crack, 0.5));
  fill(-0.6, css(palette.duct, 0.75), 0.5);
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
  fill(1, css(palette.crack, 0.75));
  fill(0, css(palette.water));
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
    strokeLine(paint, points, css(palette.waterBright), Math.max(1, size.width * 0.11));
  }
}

export function pool(paint: Paint, { width, height }: Size, phase: number, palette: Palette): void {
  const surface: Spot[] = [];
  const waves = wavesIn(width, 22);
  for (let x = 0; x <= width; x += 3) {
    const turn = (x / width) * round;
    const lift =
      Math.sin(turn * waves + phase * round) + 0.6 * Math.sin(turn * (waves - 5) - phase * round);
    surface.push({ x, y: 2 + lift * 0.7 });
  }
  const deep = paint.createLinearGradient(0, 0, 0, height);
  deep.addColorStop(0, css(mix(palette.water, palette.waterBright, 0.15), 0.96));
  deep.addColorStop(1, css(mix(palette.water, palette.crack, 0.45), 0.94));
  paint.beginPath();
  paint.moveTo(0, height);
  for (const { x, y } of surface) paint.lineTo(x, y);
  paint.lineTo(width, height);
  paint.closePath();
  paint.fillStyle = deep;
  paint.fill();
  for (let glint = 0; glint < width / 16; glint += 1) {
    const x = grain(101, glint) * width;
    const y = 6 + grain(102, glint) * (height - 7);
    const long = 3 + grain(103, glint) * 6;
    const points = [
      { x, y },
      { x: x + long, y },
    ];
    const shine = 0.5 + 0.5 * Math.sin((phase + grain(104, glint)) * round);
    strokeLine(paint, points, css(palette.waterBright, 0.1 + 0.35 * shine), 1);
  }
  strokeLine(paint, surface, css(palette.waterBright), 1.6);
}

export function drop(paint: Paint, { width, height }: Size, palette: Palette): void {
  const x = width / 2;
  const half = width * 0.4;
  const low = height - half - 0.5;
  paint.beginPath();
  paint.moveTo(x, 0.5);
  paint.quadraticCurveTo(x + half * 0.35, low - half, x + half, low);
  paint.arc(x, low, half, 0, Math.PI);
  paint.quadraticCurveTo(x - half * 0.35, low - half, x, 0.5);
  paint.closePath();
  paint.fillStyle = css(palette.waterBright);
  paint.fill();
  paint.lineWidth = Math.max(0.6, width * 0.12);
  paint.strokeStyle = css(mix(palette.water, palette.crack, 0.35));
  paint.stroke();
}
