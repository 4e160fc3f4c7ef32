/**
 * The idea of the game as a picture: daylight, and ground in layers. Water seeps through the first, stands
 * on the dark one, and comes only through the one block that lets it; below that something grows.
 */
import { grain, wobble } from '../../src/stage/grain.ts';
import type { Colours } from './colours.ts';
import { drawBlock, drawTurf, gap, type Block } from './earth.ts';
import { drawLeader, drawPeople } from './people.ts';
import { at, element, path, through, unevenly } from './pen.ts';
import { drawBrook, drawPool, drawThread, drawWays } from './water.ts';

/** How high each part is, in the units of the picture. */
export type Heights = {
  readonly sky: number;
  readonly tiers: readonly [number, number, number];
  readonly floor: number;
};

/** Per tier, where its blocks end, as shares of the width: each stands below the one that it reports to. */
const ends = [
  [0.3, 0.66, 1],
  [0.14, 0.3, 0.45, 0.55, 0.66, 0.84, 1],
  [0.07, 0.14, 0.22, 0.3, 0.38, 0.45, 0.55, 0.6, 0.66, 0.75, 0.84, 0.92, 1],
] as const;
/** The block of the dark tier that has opened. */
const opened = 3;

export function heightOf({ sky, tiers, floor }: Heights): number {
  return sky + tiers[0] + tiers[1] + tiers[2] + floor;
}

export function titlePicture(width: number, heights: Heights, colours: Colours): string {
  const tiers = blocksOf(width, heights);
  const floorY = heightOf(heights) - heights.floor;
  const [first, dark, lower] = tiers;
  const open = dark[opened];
  return [
    gradients(colours),
    drawSky(width, heights.sky, colours),
    element('rect', { y: heights.sky - 2, width, height: heightOf(heights), fill: colours.mortar }),
    element('rect', { y: floorY, width, height: heights.floor, fill: 'url(#floor)' }),
    ...tiers.flat().map((block) => drawBlock(block, colours)),
    ...first.map((block) => drawWays(block, colours)),
    drawBrook(width, heights.sky, colours),
    drawTurf(width, heights.sky, colours),
    drawLeader([width / 2, heights.sky - 3], heights.sky * 0.32, colours),
    ...dark.filter((block) => block !== open).map((block) => drawPool(block, colours)),
    drawThread(open, lower[0].y, floorY, colours),
    drawPeople(width, floorY, heights.floor, open, colours),
  ].join('\n');
}

function blocksOf(width: number, { sky, tiers }: Heights): readonly (readonly Block[])[] {
  let y: number = sky;
  return ends.map((tier, level) => {
    const height = tiers[level];
    const top = y;
    y += height;
    return tier.map((end, index) => {
      const start = index === 0 ? 0 : tier[index - 1];
      const seed = level * 40 + index;
      return {
        x: start * width + gap / 2,
        y: top + gap / 2,
        width: (end - start) * width - gap,
        height: height - gap,
        openness: opennessOf(level, index, seed),
        seed,
      };
    });
  });
}

function opennessOf(level: number, index: number, seed: number): number {
  if (level === 0) return 0.72 + 0.1 * wobble(seed, 1);
  if (level === 1) return index === opened ? 0.8 : 0.06 + 0.06 * grain(seed, 1);
  return 0.36 + 0.1 * wobble(seed, 1);
}

function gradients(colours: Colours): string {
  const ramp = (id: string, ...stops: readonly string[]): string =>
    element(
      'linearGradient',
      { id, x2: 0, y2: 1 },
      stops
        .map((color, index) =>
          element('stop', { offset: index / (stops.length - 1), stop_color: color }),
        )
        .join(''),
    );
  const glow = element(
    'radialGradient',
    { id: 'glow' },
    element('stop', { offset: 0.1, stop_color: colours.sun, stop_opacity: 0.9 }) +
      element('stop', { offset: 0.45, stop_color: colours.sun, stop_opacity: 0.3 }) +
      element('stop', { offset: 1, stop_color: colours.sun, stop_opacity: 0 }),
  );
  const shade = element(
    'linearGradient',
    { id: 'shade', x2: 0, y2: 1 },
    element('stop', { offset: 0, stop_color: colours.textOnClay, stop_opacity: 0.2 }) +
      element('stop', { offset: 0.4, stop_color: colours.textOnClay, stop_opacity: 0 }) +
      element('stop', { offset: 0.41, stop_color: colours.crack, stop_opacity: 0 }) +
      element('stop', { offset: 1, stop_color: colours.crack, stop_opacity: 0.35 }),
  );
  return element(
    'defs',
    {},
    ramp('sky', colours.skyTop, colours.skyLow) +
      ramp('floor', colours.floorTop, colours.floorLow) +
      glow +
      shade,
  );
}

/** The sun stands over the block that has opened, so the light falls where something grows. */
function drawSky(width: number, height: number, colours: Colours): string {
  const hill = (seed: number, base: number, rise: number): string => {
    const ridge = unevenly([0, base], [width, base], width / 9, rise, seed);
    return `${through(ridge)}L${at([width, height + 4])} ${at([0, height + 4])}z`;
  };
  const sun = width * 0.5;
  return [
    element('rect', { width, height: height + 4, fill: 'url(#sky)' }),
    element('circle', { cx: sun, cy: height * 0.56, r: height * 1.5, fill: 'url(#glow)' }),
    element('circle', { cx: sun, cy: height * 0.56, r: height * 0.2, fill: colours.sun }),
    path(hill(5, height * 0.78, height * 0.13), { fill: colours.grass, fill_opacity: 0.45 }),
    path(hill(9, height * 0.9, height * 0.1), { fill: colours.grassShade, fill_opacity: 0.7 }),
  ].join('\n');
}
