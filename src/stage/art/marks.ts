/** What comes and goes or is shown on demand: voices, tremors, roots. */
import { grain, wobble } from '../grain.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { fillSpot, round, stroke } from './brush.ts';

/** Both have a dark rim, on any ground; one that is held shows the dark inside too. */
export function voice(
  paint: Paint,
  { width, height }: Size,
  heard: boolean,
  palette: Palette,
): void {
  const line = Math.max(1, width * 0.11);
  const radius = Math.min(width, height) / 2 - line * 1.1;
  paint.save();
  paint.translate(width / 2, height / 2);
  paint.beginPath();
  paint.arc(0, 0, radius, 0, round);
  stroke(paint, css(palette.textShade, 0.85), line * 2.2);
  paint.fillStyle = heard ? css(palette.voice) : css(palette.textShade, 0.6);
  paint.fill();
  stroke(paint, css(palette.voice), line);
  if (heard) {
    fillSpot(
      paint,
      radius * 0.2,
      radius * 0.25,
      radius * 0.6,
      css(mix(palette.voice, palette.sun, 0.5)),
    );
    fillSpot(paint, -radius * 0.25, -radius * 0.3, radius * 0.35, css(palette.voice));
  }
  paint.restore();
}

/** Hot at heart, so that it is seen on the darkest clay too. */
export function ring(paint: Paint, { width, height }: Size, palette: Palette): void {
  const line = Math.max(1.4, width * 0.03);
  const radius = Math.min(width, height) / 2 - line * 1.6;
  paint.beginPath();
  paint.arc(width / 2, height / 2, radius, 0, round);
  stroke(paint, css(palette.crack, 0.4), line * 3.2);
  stroke(paint, css(palette.tremor), line * 2);
  stroke(paint, css(mix(palette.sun, palette.voice, 0.5)), line * 0.7);
}

/** Strands fork twice and end in hairs. */
export function root(
  paint: Paint,
  { width, height }: Size,
  variant: number,
  palette: Palette,
): void {
  const pale = css(mix(palette.growth, palette.voice, 0.35));
  const dark = css(palette.textShade, 0.65);
  for (const [color, more] of [
    [dark, 1.2],
    [pale, 0],
  ] as const) {
    for (const rank of [0, 1, 2]) {
      paint.beginPath();
      for (let strand = 0; strand < strands; strand += 1) {
        traceStrand(paint, { width, height }, variant, strand, rank);
      }
      stroke(paint, color, [1.6, 1.1, 0.7][rank] + more);
    }
  }
}

const strands = 5;

function traceStrand(
  paint: Paint,
  { width, height }: Size,
  variant: number,
  strand: number,
  rank: number,
): void {
  const seed = 150 + variant * 5;
  const side = ((strand + 0.5) / strands - 0.5) * 1.7 + wobble(seed, strand) * 0.12;
  const long = height * (0.55 + grain(seed + 1, strand) * 0.35) * (1.05 - Math.abs(side) * 0.45);
  const knee = { x: width * (0.5 + side * 0.26), y: long * 0.5 };
  const tip = { x: width * (0.5 + side * 0.46), y: long };
  if (rank === 0) {
    paint.moveTo(width / 2, 0);
    paint.quadraticCurveTo(width * (0.5 + side * 0.05), long * 0.3, knee.x, knee.y);
  } else if (rank === 1) {
    paint.moveTo(knee.x, knee.y);
    paint.quadraticCurveTo(tip.x, (knee.y + tip.y) / 2, tip.x, tip.y);
  } else {
    const lean = (side < 0 ? 1 : -1) * width * 0.09;
    paint.moveTo(knee.x, knee.y);
    paint.quadraticCurveTo(knee.x + lean, long * 0.7, knee.x + lean * 0.8, long * 0.9);
    paint.moveTo((knee.x + tip.x) / 2, (knee.y + tip.y) / 2);
    paint.lineTo(tip.x - lean * 0.9, long * 0.82);
  }
}
