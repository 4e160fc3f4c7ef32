/** What makes a part of a strip of clay a block: worn rims, light from above, and the cracks of a shock. */
import { grain, wobble } from '../grain.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { across, stopsAlong, strokeLine, trace, type Spot } from './brush.ts';

export function rim(
  paint: Paint,
  { width, height }: Size,
  side: 'left' | 'right',
  palette: Palette,
): void {
  const seed = side === 'left' ? 61 : 67;
  const worn: Spot[] = [];
  const corner = Math.min(width, height / 4);
  for (let y = 0; y <= height; y += 5) {
    const end = Math.min(y, height - y);
    const cut = end < corner ? width * 0.8 * (1 - Math.sqrt(end / corner)) : 0;
    worn.push({ x: Math.max(cut, width * (0.12 + 0.2 * grain(seed, y))), y });
  }
  paint.save();
  if (side === 'right') {
    paint.translate(width, 0);
    paint.scale(-1, 1);
  }
  paint.beginPath();
  trace(paint, [{ x: 0, y: 0 }, ...worn, { x: 0, y: height }]);
  paint.closePath();
  paint.fillStyle = css(palette.mortar);
  paint.fill();
  strokeLine(paint, worn, css(palette.crack, 0.6), 1.2);
  const inside = worn.map(({ x, y }) => ({ x: x + 1.3, y }));
  strokeLine(paint, inside, css(side === 'left' ? palette.sun : palette.crack, 0.2), 1.4);
  paint.restore();
}

export function relief(paint: Paint, { width, height }: Size, palette: Palette): void {
  const light = paint.createLinearGradient(0, 0, 0, height * 0.2);
  light.addColorStop(0, css(palette.sun, 0.28));
  light.addColorStop(1, css(palette.sun, 0));
  paint.fillStyle = light;
  paint.fillRect(0, 0, width, height * 0.2);
  const shade = paint.createLinearGradient(0, height * 0.4, 0, height);
  shade.addColorStop(0, css(palette.crack, 0));
  shade.addColorStop(1, css(palette.crack, 0.4));
  paint.fillStyle = shade;
  paint.fillRect(0, height * 0.4, width, height * 0.6);
  for (const [seed, low] of [height, 0].entries()) {
    const edge: Spot[] = [];
    for (const x of stopsAlong(width, 6)) {
      const wear = grain(70 + seed, Math.round(x) % Math.round(width)) * 1.4;
      edge.push({ x, y: low === 0 ? wear : height - wear });
    }
    paint.beginPath();
    trace(paint, [{ x: 0, y: low }, ...edge, { x: width, y: low }]);
    paint.closePath();
    paint.fillStyle = css(palette.mortar);
    paint.fill();
    strokeLine(paint, edge, css(palette.crack, 0.55), 1);
  }
}

/** From below, where the tremor comes from, forking as they thin out. */
export function shock(paint: Paint, { width, height }: Size, palette: Palette): void {
  const cracks = Math.max(2, Math.round(width / 28));
  const main: Spot[][] = [];
  const forks: Spot[][] = [];
  for (let crack = 0; crack < cracks; crack += 1) {
    const from = ((crack + 0.5 + wobble(80, crack) * 0.35) * width) / cracks;
    const tall = height * (0.55 + grain(82, crack) * 0.5);
    const points: Spot[] = [];
    const legs = Math.max(3, Math.round(tall / 11));
    for (let leg = 0; leg <= legs; leg += 1) {
      points.push({ x: wobble(83 + crack, leg) * 8, y: height - (tall * leg) / legs });
    }
    const knee = points[1 + Math.floor(grain(84, crack) * (legs - 1))];
    const side = grain(85, crack) < 0.5 ? -1 : 1;
    across(from, 30, width, (x) => {
      const shift = (spot: Spot): Spot => ({ x: x + spot.x, y: spot.y });
      main.push(points.map(shift));
      const bend = { x: knee.x + side * 8, y: knee.y - 5 };
      forks.push([knee, bend, { x: knee.x + side * 13, y: knee.y - 17 }].map(shift));
    });
  }
  for (const [more, color] of [
    [2.6, css(palette.crack, 0.7)],
    [1.5, css(palette.tremor)],
    [0, css(mix(palette.sun, palette.voice, 0.5))],
  ] as const) {
    paint.beginPath();
    for (const line of main) traceTaper(paint, line, 0.75 + more);
    for (const line of forks) traceTaper(paint, line, 0.45 + more * 0.7);
    paint.fillStyle = color;
    paint.fill();
  }
}

/** A line that begins with half a width and ends in a point. */
function traceTaper(paint: Paint, points: readonly Spot[], half: number): void {
  const last = points.length - 1;
  paint.moveTo(points[0].x - half, points[0].y);
  for (let at = 1; at < last; at += 1) {
    paint.lineTo(points[at].x - half * (1 - at / last), points[at].y);
  }
  paint.lineTo(points[last].x, points[last].y);
  for (let at = last - 1; at >= 0; at -= 1) {
    paint.lineTo(points[at].x + half * (1 - at / last), points[at].y);
  }
  paint.closePath();
}
