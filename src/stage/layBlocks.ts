/** The clay: blocks of the openness that their managers have, with the channels that are open in them. */
import { clayLevels, clayWidth, ductVariants, stripWidth, type Atlas } from './atlas.ts';
import { within, type Rect } from './bands.ts';
import { grain } from './grain.ts';
import type { Block, StageLayout } from './layout.ts';
import type { Pieces } from './pieces.ts';
import { opennessOf } from './means.ts';

/** From this width on a block has worn sides of its own. */
const rimsFrom = 14;

export type Clay = {
  /** Of a block, 0 to 1. */
  readonly permeabilityOf: (block: Block) => number;
  readonly ductsOf: (block: Block) => readonly Duct[];
};

export function layBlocks(pieces: Pieces, atlas: Atlas, layout: StageLayout, clay: Clay): void {
  for (const block of layout.blocks) {
    const seen = within(block.rect, layout.inner);
    if (seen === null) continue;
    const level = Math.round(opennessOf(clay.permeabilityOf(block)) * (clayLevels - 1));
    // The texture belongs to the block: going along moves it and does not slide it under its rims.
    const into = Math.floor(grain(block.first, 17) * 4096) + seen.x - block.rect.x;
    const { x, y, width, height } = seen;
    pieces.lay(atlas.clay(level), { x: into % clayWidth, y: 0, width, height }, x, y);
    pieces.lay(atlas.relief(), { x: into % stripWidth, y: 0, width, height }, x, y);
    layDucts(pieces, atlas, block, clay.ductsOf(block));
    if (block.rect.width >= rimsFrom) layRims(pieces, atlas, block.rect, seen);
  }
}

function layRims(pieces: Pieces, atlas: Atlas, whole: Rect, seen: Rect): void {
  const { x, y, width, height } = whole;
  const { resolution } = atlas;
  const left = atlas.rim('left');
  const cut = { x: 0, y: 0, width: left.cutWidth / resolution, height };
  // From whole pixels: a pixel more than a rim has would begin it anew, as a line through the clay.
  const pixel = (at: number): number => Math.round(at * resolution) / resolution;
  if (seen.x <= x) pieces.lay(left, cut, pixel(x), y);
  const right = x + width;
  if (seen.x + seen.width < right - 0.01) return;
  pieces.lay(atlas.rim('right'), cut, pixel(right) - cut.width, y);
}

function layDucts(pieces: Pieces, atlas: Atlas, { rect }: Block, ducts: readonly Duct[]): void {
  const { y, height } = rect;
  for (const { x, variant, width, open } of ducts) {
    if (open <= 0.02) continue;
    pieces.put(atlas.duct(variant), x - width / 2, y, width, height, 0.25 + 0.75 * open);
  }
}

export type Duct = {
  /** The middle of the channel. */
  readonly x: number;
  readonly variant: number;
  readonly width: number;
  /** 0 closed, 1 open; the last one to open is in between. */
  readonly open: number;
};

/** Room that a channel takes, the first few closely, further ones of a wide block loosely. */
const ductRoom = 19;
const closeDucts = 9;
const looseRoom = 56;

/** The channels of a block that are in sight: how many are open follows from permeability. */
export function ductsOf(
  { first, rect }: Block,
  { inner }: StageLayout,
  permeability: number,
): readonly Duct[] {
  const count = ductCount(rect.width);
  const room = rect.width / count;
  const width = Math.min(16, room * 0.9) * (0.55 + 0.45 * permeability);
  const from = Math.max(0, Math.ceil((inner.x + 4 - rect.x) / room - 0.5));
  const to = Math.min(count - 1, Math.floor((inner.x + inner.width - 4 - rect.x) / room - 0.5));
  const ducts: Duct[] = [];
  for (let place = from; place <= to; place += 1) {
    const x = rect.x + (place + 0.5) * room;
    const variant = Math.floor(grain(first, place + 40) * ductVariants);
    // Thresholds are spread evenly, and over the width too: neighbours do not open one after the other.
    const threshold = (grain(first, 3) + (place + 1) * goldenShare) % 1;
    const open = Math.min(1, Math.max(0, (permeability - threshold) * count + 0.5));
    ducts.push({ x, variant, width, open });
  }
  return ducts;
}

const goldenShare = 0.618034;

function ductCount(width: number): number {
  const close = Math.min(closeDucts, Math.floor(width / ductRoom));
  const loose = Math.max(0, Math.floor((width - closeDucts * ductRoom) / looseRoom));
  return Math.max(1, close + loose);
}
