/** The ground on which teams stand, warm as far as they trust; and crowds, where people are too many to tell apart. */
import type { World } from '../model/index.ts';
import {
  archWidth,
  crowdHeight,
  shootsHeight,
  stripWidth,
  warmthLevels,
  type Atlas,
} from './atlas.ts';
import { within, type Rect } from './bands.ts';
import { grain } from './grain.ts';
import type { Hollow, StageLayout } from './layout.ts';
import { campsIn, meanIn, warmthOf } from './means.ts';
import type { Pieces } from './pieces.ts';

export type FloorPlace = {
  readonly layout: StageLayout;
  readonly atlas: Atlas;
  /** The height for which hollows are painted; lower ones are squeezed. */
  readonly hollowHeight: number;
};

export function layHollows(
  pieces: Pieces,
  { layout, atlas, hollowHeight }: FloorPlace,
  world: World,
): void {
  const { floor, height } = layout;
  const cut = { x: 0, y: 0, width: floor.width, height: height - floor.y };
  pieces.lay(atlas.floor(), cut, 0, floor.y);
  for (const hollow of layout.hollows) {
    const seen = within(hollow.rect, layout.inner);
    if (seen === null) continue;
    const warmth = warmthOf(meanIn(world.people.trust, layout.teams, hollow));
    const level = Math.round(warmth * (warmthLevels - 1));
    const into = Math.floor(grain(hollow.first, 23) * stripWidth) + seen.x - hollow.rect.x;
    const strip = { x: into % stripWidth, y: 0, width: seen.width, height: hollowHeight };
    pieces.lay(atlas.hollow(level), strip, seen.x, seen.y, 1, seen.height / hollowHeight);
    layArches(pieces, atlas, hollow.rect, seen);
  }
}

/**
 * How far a corner reaches beyond its hollow, in CSS pixels. Where a hollow ends within a pixel, both
 * cover a part of that pixel only, and frost would shine through as a fine line around the corner.
 */
const seam = 0.75;

function layArches(pieces: Pieces, atlas: Atlas, whole: Rect, seen: Rect): void {
  const { x, y, width } = whole;
  const size = Math.min(archWidth, width / 2);
  if (size < 3) return;
  const side = size + seam;
  if (seen.x <= x) pieces.put(atlas.arch('left'), x - seam, y - seam, side, side);
  const right = x + width;
  if (seen.x + seen.width >= right - 0.01) {
    pieces.put(atlas.arch('right'), right - size, y - seam, side, side);
  }
}

/** Below this, in CSS pixels, the shape of a figure is not seen. */
export const figureLeast = 4;

/** How much of a hollow a crowd fills; above it there is air for its shoots. */
const crowdShare = 0.78;
/** From the ground up. */
const campOrder = [2, 1, 0] as const;

/** Bands as high as each camp is large, with shoots over them as many as work in the open. */
export function layCrowd(
  pieces: Pieces,
  { layout, atlas }: FloorPlace,
  world: World,
  hollow: Hollow,
): void {
  const seen = within(hollow.rect, layout.inner);
  if (seen === null) return;
  const { camps, practising } = campsIn(world, layout.teams, hollow);
  const full = Math.min(crowdHeight, seen.height * crowdShare);
  let y = seen.y + seen.height;
  for (const camp of campOrder) {
    const height = (full * camps[camp]) / hollow.people;
    if (height < 0.5) continue;
    y -= height;
    const cut = {
      x: (camp * 67 + hollow.first * 29) % stripWidth,
      y: 0,
      width: seen.width,
      height,
    };
    pieces.lay(atlas.crowd(camp), cut, seen.x, y);
  }
  const share = practising / hollow.people;
  if (share === 0) return;
  const height = shootsHeight * (0.45 + 0.55 * Math.sqrt(share));
  const squeeze = height / shootsHeight;
  const cut = {
    x: (hollow.first * 31) % stripWidth,
    y: 0,
    width: seen.width,
    height: shootsHeight,
  };
  pieces.lay(atlas.shoots(), cut, seen.x, y - height + 2, Math.min(1, 0.25 + share * 1.5), squeeze);
}
