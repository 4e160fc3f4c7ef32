/**
 * The way of a tremor: from whoever it befell up her chain, through the block of each manager that it
 * shakes and to her figure, and through no other. It is jagged, but only as far as the blocks are wide.
 */
import { deputy } from '../model/index.ts';
import { within, type Rect } from './bands.ts';
import { wobble } from './grain.ts';
import type { StageLayout } from './layout.ts';
import type { Places } from './places.ts';

export type Point = { readonly x: number; readonly y: number };

/** From one figure to the next; larger figures are not struck out: it ends below them and goes on above. */
export type Leg = readonly Point[];

/** The managers through whose blocks a tremor goes, from the nearest to the top. */
export function chainOf(
  { department: { managerOf } }: StageLayout,
  row: number,
): readonly number[] {
  const chain: number[] = [];
  for (let manager = managerOf[row]; manager !== deputy; manager = managerOf[manager]) {
    chain.push(manager);
  }
  return chain;
}

/** What of it is in sight, from below. */
export function tremorWay(layout: StageLayout, places: Places, row: number): readonly Leg[] {
  const own = places.spotOf(row);
  const stops: Stop[] = own === null ? [] : [{ ...own, rect: null }];
  for (const manager of chainOf(layout, row)) {
    const block = places.blockOf(manager);
    const rect = block === null ? null : within(block.rect, layout.inner);
    if (rect !== null) stops.push({ ...(places.spotOf(manager) ?? middleOf(rect)), rect });
  }
  return stops.slice(1).map((to, at) => legBetween(stops[at], to, row + at));
}

type Stop = Point & {
  readonly size: number;
  /** The part of her block that is in sight; whoever leads nobody has none. */
  readonly rect: Rect | null;
};

/** Of a manager whose own place in her block is out of sight. */
function middleOf({ x, y, width, height }: Rect): Point & { readonly size: number } {
  return { x: x + width / 2, y: y + height / 2, size: 0 };
}

/** Figures of this size have faces, through which no line goes. */
const facesFrom = 14;
/** Whoever it befell stays to be seen, with the rings around her. */
const besideOwn = 8;

function legBetween(from: Stop, to: Stop, seed: number): Leg {
  const passes = from.rect !== null && from.size < facesFrom;
  const start = { x: from.x, y: from.y - (passes ? 0 : Math.max(besideOwn, from.size * 0.78)) };
  const end = { x: to.x, y: to.y + (to.size < facesFrom ? 0 : to.size * 0.6) };
  // Straight up to the end of her own block: aslant it would come out at its side, into a neighbour.
  const { rect } = from;
  if (rect === null) return [start, ...jagged(start, end, to.rect, seed)];
  const top = { x: from.x, y: Math.min(start.y, rect.y) };
  return [start, ...jagged(start, top, rect, seed + 1), ...jagged(top, end, to.rect, seed)];
}

const jagLength = 13;
const jagMost = 6;

/** Without its beginning. */
function jagged(from: Point, to: Point, room: Rect | null, seed: number): readonly Point[] {
  const jags = Math.max(2, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / jagLength));
  const wide = room === null ? jagMost : Math.min(jagMost, room.width * 0.25);
  return Array.from({ length: jags }, (_, at) => {
    const share = (at + 1) / jags;
    const off = at === jags - 1 ? 0 : wobble(seed, at) * wide;
    const x = from.x + (to.x - from.x) * share + off;
    return { x: keptIn(room, x), y: from.y + (to.y - from.y) * share };
  });
}

function keptIn(room: Rect | null, x: number): number {
  if (room === null) return x;
  return Math.max(room.x, Math.min(room.x + room.width, x));
}
