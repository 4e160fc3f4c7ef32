/** Blocks of clay with what makes one open and another dense, and the turf above them. */
import { grain, wobble } from '../../src/stage/grain.ts';
import type { Colours } from './colours.ts';
import {
  at,
  element,
  path,
  through,
  unevenly,
  worn,
  type Box,
  type Look,
  type Point,
} from './pen.ts';

/** Between blocks, and between tiers. */
export const gap = 3;

export type Block = Box & { readonly openness: number; readonly seed: number };

export function drawBlock(block: Block, colours: Colours): string {
  const id = `b${block.seed}`;
  const again = (look: Look): string => element('use', { href: `#${id}`, ...look });
  return [
    element('defs', {}, path(worn(block, block.seed), { id })),
    again({ fill: colours.clayClosed }),
    again({ fill: colours.clayOpen, fill_opacity: block.openness }),
    drawBeds(block, colours),
    block.openness > 0.3 ? drawPores(block, colours) : drawCracks(block, colours),
    again({ fill: 'url(#shade)' }),
  ].join('');
}

/** What was laid down year after year. */
function drawBeds({ x, y, width, height, seed }: Block, colours: Colours): string {
  const beds = Math.round(height / 14);
  let d = '';
  for (let bed = 1; bed < beds; bed += 1) {
    const level = y + (height * (bed + wobble(seed, bed) * 0.3)) / beds;
    const from = x + 2 + width * 0.3 * grain(seed, bed + 20);
    const to = x + width - 2 - width * 0.3 * grain(seed, bed + 40);
    d += through(unevenly([from, level], [to, level], 64, 1.6, seed + bed));
  }
  return path(d, { fill: 'none', stroke: colours.crack, stroke_opacity: 0.2, stroke_width: 1.2 });
}

function drawPores({ x, y, width, height, seed, openness }: Block, colours: Colours): string {
  const pores = Math.round((width * height * openness) / 620);
  let d = '';
  for (let pore = 0; pore < pores; pore += 1) {
    const left = x + 4 + (width - 10) * grain(seed + 3, pore);
    const top = y + 5 + (height - 10) * grain(seed + 5, pore);
    d += `M${at([left, top])}h0`;
  }
  return path(d, {
    stroke: colours.duct,
    stroke_opacity: 0.6,
    stroke_width: 2.6,
    stroke_linecap: 'round',
  });
}

function drawCracks({ x, y, width, height, seed }: Block, colours: Colours): string {
  const cracks = Math.max(2, Math.round(width / 34));
  let d = '';
  for (let crack = 0; crack < cracks; crack += 1) {
    const isAbove = crack % 2 === 0;
    let from: Point = [
      x + (width * (crack + 0.3 + 0.4 * grain(seed, crack))) / cracks,
      isAbove ? y + 1 : y + height - 1,
    ];
    d += `M${at(from)}`;
    const legs = 3 + Math.round(2 * grain(seed + 9, crack));
    for (let leg = 0; leg < legs; leg += 1) {
      const down = (height / 7) * (0.7 + 0.6 * grain(seed + leg, crack)) * (isAbove ? 1 : -1);
      from = [from[0] + wobble(seed + leg, crack + 50) * 9, from[1] + down];
      d += `L${at(from)}`;
    }
  }
  return path(d, {
    fill: 'none',
    stroke: colours.crack,
    stroke_opacity: 0.85,
    stroke_width: 1.4,
    stroke_linejoin: 'round',
  });
}

export function drawTurf(width: number, y: number, colours: Colours): string {
  const upper = unevenly([0, y - 3], [width, y - 3], 48, 1.4, 21);
  const lower = unevenly([width, y + 4], [0, y + 4], 34, 2, 23);
  let blades = '';
  for (let x = 3; x < width; x += 7 + 9 * grain(31, x)) {
    const high = 3.5 + 5 * grain(33, x);
    blades += `M${at([x, y - 2])}q${at([wobble(35, x), -high * 0.7])} ${at([wobble(37, x) * 3, -high])}`;
  }
  return [
    path(blades, {
      fill: 'none',
      stroke: colours.grass,
      stroke_width: 1.6,
      stroke_linecap: 'round',
    }),
    path(`${through(upper)}L${at(lower[0])}${through(lower).replace('M', 'L')}z`, {
      fill: colours.grass,
    }),
    path(through(lower), { fill: 'none', stroke: colours.grassShade, stroke_width: 1.6 }),
  ].join('\n');
}
