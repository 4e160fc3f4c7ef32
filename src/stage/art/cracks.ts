/** The net of cracks in clay that has dried and set: the more closed, the more of its meshes are drawn. */
import { grain, wobble } from '../grain.ts';
import { css, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { stroke, type Spot } from './brush.ts';

/** A mesh is two steps wide and a line high, laid like bricks. */
const stepWidth = 16;
const lineHeight = 25;

/** Three widths of crack, so that the net has main lines and fine ones. */
const widths = [2.1, 1.3, 0.8] as const;

export function paintCracks(paint: Paint, size: Size, closed: number, palette: Palette): void {
  const net: Net = {
    columns: 2 * Math.max(1, Math.round(size.width / stepWidth / 2)),
    lines: Math.max(1, Math.round(size.height / lineHeight)),
    size,
  };
  for (const [rank, widest] of widths.entries()) {
    const cracks = cracksOf(net, rank, closed);
    if (cracks.length === 0) continue;
    const width = widest * (0.45 + 0.55 * closed);
    strokeCracks(paint, cracks, css(palette.clayOpen, 0.32), width * 0.8, 0.9);
    strokeCracks(paint, cracks, css(palette.crack, 0.55 + 0.4 * closed), width, 0);
  }
}

type Crack = readonly [Spot, Spot, Spot];

function strokeCracks(
  paint: Paint,
  cracks: readonly Crack[],
  style: string,
  width: number,
  down: number,
): void {
  paint.beginPath();
  for (const [from, bend, to] of cracks) {
    paint.moveTo(from.x, from.y + down);
    paint.lineTo(bend.x, bend.y + down);
    paint.lineTo(to.x, to.y + down);
  }
  stroke(paint, style, width);
}

type Net = { readonly columns: number; readonly lines: number; readonly size: Size };

/** Each knot of the net is tied to the next in its line, every second one to the line below as well. */
function cracksOf(net: Net, rank: number, closed: number): readonly Crack[] {
  const cracks: Crack[] = [];
  const share = closed * closed * 0.9;
  for (let line = -1; line <= net.lines; line += 1) {
    for (let column = -1; column <= net.columns; column += 1) {
      const knot = numberOf(net, line, column);
      for (const down of [0, 1]) {
        const isTied = down === 0 || (line + column) % 2 === 0;
        if (!isTied || grain(41 + down, knot) >= share) continue;
        if (Math.floor(grain(43 + down, knot) * widths.length) !== rank) continue;
        const from = knotAt(net, line, column);
        const to = knotAt(net, line + down, column + 1 - down);
        const bend = {
          x: (from.x + to.x) / 2 + wobble(45 + down, knot) * 3,
          y: (from.y + to.y) / 2 + wobble(47 + down, knot) * 3,
        };
        cracks.push([from, bend, to]);
      }
    }
  }
  return cracks;
}

function knotAt(net: Net, line: number, column: number): Spot {
  const knot = numberOf(net, line, column);
  return {
    x: ((column + 0.5 + wobble(51, knot) * 0.36) * net.size.width) / net.columns,
    y: ((line + 0.5 + wobble(52, knot) * 0.34) * net.size.height) / net.lines,
  };
}

/** The same for knots that meet where the ends of a strip are joined. */
function numberOf({ columns }: Net, line: number, column: number): number {
  return line * 97 + ((column + columns) % columns);
}
