/** Water under the turf, in open clay and on closed. */
import { grain, wobble } from '../../src/stage/grain.ts';
import type { Colours } from './colours.ts';
import { gap, type Block } from './earth.ts';
import { at, element, path, through, unevenly, type Point } from './pen.ts';

/** What is said at the top spreads under the turf, and goes down from there. */
export function drawBrook(width: number, y: number, colours: Colours): string {
  const d = through(unevenly([width * 0.03, y + 5], [width * 0.97, y + 5], 42, 2, 41));
  const line = { d, fill: 'none', stroke_linecap: 'round' } as const;
  return [
    element('path', { ...line, stroke: colours.water, stroke_width: 4.5 }),
    element('path', { ...line, stroke: colours.waterBright, stroke_width: 1 }),
  ].join('');
}

/** Water finds its ways through open clay. */
export function drawWays({ x, y, width, height, seed }: Block, colours: Colours): string {
  const ways = Math.max(3, Math.round(width / 75));
  return Array.from({ length: ways }, (_, way) => {
    const start = x + (width * (way + 0.5 + 0.3 * wobble(seed, way))) / ways;
    return drawStream(
      [start, y + 3],
      [start + wobble(seed + 1, way) * 14, y + height + gap],
      way + seed,
      2.6,
      colours,
    );
  }).join('');
}

/** It stands on what does not let it through. */
export function drawPool({ x, y, width, height, seed }: Block, colours: Colours): string {
  const depth = height * (0.26 + 0.12 * grain(seed, 7));
  const surface = unevenly([x + 2, y - 1], [x + width - 2, y - 1], 18, 1.2, seed + 11);
  const bed = `C${at([x + width * 0.85, y + depth * 1.3])} ${at([x + width * 0.15, y + depth * 1.3])} ${at(surface[0])}z`;
  const d = through(surface);
  return (
    path(d + bed, { fill: colours.water }) +
    path(d, {
      fill: 'none',
      stroke: colours.waterBright,
      stroke_width: 1.8,
      stroke_linecap: 'round',
    })
  );
}

/** The one way that there is from the top to the people. */
export function drawThread(open: Block, lowerY: number, floorY: number, colours: Colours): string {
  const middle = open.x + open.width / 2;
  const lands = floorY + 6;
  const leaves = lowerY - gap / 2;
  return [
    drawStream([middle - 9, open.y - gap], [middle - 6, leaves], 3, 3.4, colours),
    drawStream([middle + 14, open.y - gap], [middle + 5, leaves], 8, 2.6, colours),
    drawStream([middle - 6, leaves], [middle - 12, lands], 6, 2.8, colours),
    drawStream([middle + 5, leaves], [middle + 12, lands], 12, 2, colours),
  ].join('');
}

export function drawPuddle([x, y]: Point, reach: number, colours: Colours): string {
  const flat = { cx: x, cy: y, fill: colours.water } as const;
  return element('ellipse', { ...flat, rx: reach, ry: reach * 0.22 });
}

function drawStream(from: Point, to: Point, seed: number, thick: number, colours: Colours): string {
  const steps = 4;
  const points = Array.from({ length: steps + 1 }, (_, step): Point => {
    const share = step / steps;
    const bend = step === 0 || step === steps ? 0 : wobble(seed, step) * 6;
    return [from[0] + (to[0] - from[0]) * share + bend, from[1] + (to[1] - from[1]) * share];
  });
  const d = through(points);
  const line = { fill: 'none', stroke_linecap: 'round' } as const;
  return (
    path(d, { ...line, stroke: colours.water, stroke_width: thick }) +
    path(d, {
      ...line,
      stroke: colours.waterBright,
      stroke_width: thick * 0.3,
      stroke_opacity: 0.8,
    })
  );
}
