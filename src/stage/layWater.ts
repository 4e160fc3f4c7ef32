/** Water is the signal: it springs at the top, seeps through what is open, and pools above what is closed. */
import { phases, poolHeight, stripWidth, type Atlas } from './atlas.ts';
import { within, type Rect } from './bands.ts';
import { grain } from './grain.ts';
import type { Duct } from './layBlocks.ts';
import type { Block, Hollow, StageLayout } from './layout.ts';
import { strengthOf } from './means.ts';
import type { Pieces } from './pieces.ts';

/** What a block does with the message, at one moment between two weeks. */
export type Wetness = {
  /** What its managers hear, 0 to 1, as the eye is to see it. */
  readonly heard: number;
  /** How much of it stands above them: all of it where they are closed, nothing where they are open. */
  readonly absorbed: number;
  /** How far down water has come that arrives this week, 0 to 1. */
  readonly reach: number;
};

export type Flow = {
  readonly layout: StageLayout;
  readonly atlas: Atlas;
  readonly top: number;
  readonly wetnessOf: (block: Block) => Wetness;
  readonly ductsOf: (block: Block) => readonly Duct[];
  readonly signalIn: (hollow: Hollow) => number;
  /** Seconds, for what moves; null stands still. */
  readonly seconds: number | null;
  /** How many drops may fall at once. */
  readonly dropsMost: number;
};

export function layWater(pieces: Pieces, flow: Flow): void {
  laySpring(pieces, flow);
  let drops = 0;
  for (const block of flow.layout.blocks) {
    const seen = within(block.rect, flow.layout.inner);
    if (seen === null) continue;
    const wetness = flow.wetnessOf(block);
    if (wetness.heard === 0) continue;
    drops = layStreams(pieces, flow, block, wetness, drops);
    layPool(pieces, flow, block, seen, wetness);
  }
}

/** From the feet of the deputy head along the turf, over all of the first tier. */
function laySpring(pieces: Pieces, { layout, atlas, top, seconds }: Flow): void {
  const strength = strengthOf(top);
  const first = layout.strata[0] ?? layout.floor;
  if (strength === 0) return;
  const height = Math.max(2, layout.basin * 0.55 * strength);
  const { x, width } = layout.inner;
  const cut = { x: 0, y: 0, width, height };
  pieces.lay(atlas.pool(phaseAt(seconds, 0, 0.9)), cut, x, first.y + 1, 0.5 + 0.5 * strength);
}

function layStreams(
  pieces: Pieces,
  flow: Flow,
  block: Block,
  { heard, reach }: Wetness,
  dropsBefore: number,
): number {
  const { atlas, seconds } = flow;
  const { y, height } = block.rect;
  let drops = dropsBefore;
  for (const duct of flow.ductsOf(block)) {
    const { x, width, open, variant } = duct;
    const phase = phaseAt(seconds, grain(block.first, variant), 0.8 + 0.5 * grain(variant, 5));
    const frame = atlas.stream(variant * phases + phase);
    // What is not open lets water in a little way, where it is lost.
    const depth = open < 0.3 ? 0.12 + 0.16 * grain(block.first, variant + 9) : 1;
    const shown = Math.max(0.06, Math.min(depth, reach));
    // Much water is a wide stream; a pale one would be grey over its dry channel.
    const wide = width * (depth < 1 ? 0.7 : (0.55 + 0.45 * heard) * (0.7 + 0.3 * open));
    const alpha = depth < 1 ? 0.75 : 0.8 + 0.2 * heard;
    pieces.put(frame, x - wide / 2, y, wide, height, alpha, shown);
    if (depth === 1 && reach === 1 && drops < flow.dropsMost) {
      drops += layDrops(pieces, flow, block, duct, heard);
    }
  }
  return drops;
}

/** Drops fall from where a channel ends: into the basin below, or down to the people. */
function layDrops(
  pieces: Pieces,
  { atlas, layout, seconds }: Flow,
  { rect, first }: Block,
  { x, variant }: Duct,
  heard: number,
): number {
  const from = rect.y + rect.height - 2;
  const atFloor = layout.floor.y - from < 8;
  const way = atFloor ? layout.floor.height * 0.2 : layout.basin;
  const count = atFloor ? 2 : 1;
  for (let drop = 0; drop < count; drop += 1) {
    const start = grain(first + variant, drop + 11) + drop / count;
    const share = (start + (seconds ?? 0.3) * (atFloor ? 0.8 : 1.3)) % 1;
    const size = (atFloor ? 5 : 4) + 2.5 * heard;
    const fall = share * share;
    const alpha = (0.5 + 0.5 * heard) * Math.min(1, (1 - share) * 4);
    pieces.put(atlas.drop(), x - size * 0.4, from + way * fall - size / 2, size * 0.8, size, alpha);
  }
  return count;
}

/** How far a pool may rise out of its basin's depth into the clay that it wets. */
const sinks = 0.55;

/** What is absorbed stands in the basin above the clay, and lets nobody below hear of it. */
function layPool(
  pieces: Pieces,
  { atlas, layout, seconds }: Flow,
  { first, rect }: Block,
  seen: Rect,
  { absorbed }: Wetness,
): void {
  const most = Math.min(poolHeight, layout.basin * (0.92 + sinks));
  const depth = absorbed * most;
  if (depth < 0.8) return;
  const bottom = rect.y + layout.basin * sinks * Math.min(1, absorbed * 1.4);
  const cut = {
    x: (Math.floor(grain(first, 31) * stripWidth) + seen.x - rect.x) % stripWidth,
    y: 0,
    width: seen.width,
    height: depth,
  };
  pieces.lay(atlas.pool(phaseAt(seconds, grain(first, 33), 0.7)), cut, seen.x, bottom - depth);
}

/** What of the message has come down to the people stands at their feet. */
export function layPuddles(pieces: Pieces, flow: Flow): void {
  const { layout, atlas, seconds } = flow;
  for (const hollow of layout.hollows) {
    const seen = within(hollow.rect, layout.inner);
    const strength = strengthOf(flow.signalIn(hollow));
    if (seen === null || strength === 0) continue;
    const height = Math.min(poolHeight, 1.5 + strength * seen.height * 0.13);
    const cut = {
      x: (hollow.first * 37 + Math.max(0, seen.x - hollow.rect.x)) % stripWidth,
      y: 0,
      width: seen.width,
      height,
    };
    const phase = phaseAt(seconds, grain(hollow.first, 35), 0.6);
    pieces.lay(
      atlas.pool(phase),
      cut,
      seen.x,
      seen.y + seen.height - height,
      0.45 + 0.5 * strength,
    );
  }
}

function phaseAt(seconds: number | null, offset: number, roundsPerSecond: number): number {
  const share = seconds === null ? offset : offset + seconds * roundsPerSecond;
  return Math.floor((share % 1) * phases);
}
