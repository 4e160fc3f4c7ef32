/** The figures of people, with growth around those who work in the open; whoever changes is seen to. */
import type { World } from '../model/index.ts';
import { isManager } from '../model/index.ts';
import type { Atlas } from './atlas.ts';
import { bodyShare, figureKey, middleDown } from './bodies.ts';
import type { Pieces } from './pieces.ts';
import type { Spots } from './spots.ts';

export type PeopleMoment = {
  readonly before: World;
  readonly now: World;
  /** How much of the way from one week to the other has passed, 0 to 1. */
  readonly share: number;
  /** Whoever goes out of it fades away, rather than being cut. */
  readonly inner: { readonly x: number; readonly width: number };
};

export function layPeople(
  pieces: Pieces,
  atlas: Atlas,
  spots: Spots,
  { before, now, share, inner }: PeopleMoment,
): void {
  const isSame = before.department !== now.department || share >= 1;
  for (let at = 0; at < spots.count; at += 1) {
    const row = spots.row[at];
    const change = isSame ? 'none' : changeOf(before, now, row);
    const inside = insideOf(spots.x[at], spots.size[at], inner);
    if (change === 'none') layFigure(pieces, atlas, spots, at, now, 1, 0, inside);
    else layChange(pieces, atlas, spots, at, before, now, change, share, inside);
  }
}

function insideOf(x: number, size: number, inner: PeopleMoment['inner']): number {
  const room = Math.min(x - inner.x, inner.x + inner.width - x);
  return room >= size * 0.7 ? 1 : Math.max(0, (room / size - 0.3) / 0.4);
}

type Change = 'none' | 'turns' | 'arrives';

/** Whoever left and was followed by another; whoever went over to another camp, or began or ceased to practise. */
export function changeOf(before: World, now: World, row: number): Change {
  const { people } = now;
  if (before.people.generation[row] !== people.generation[row]) return 'arrives';
  const turned =
    before.people.camp[row] !== people.camp[row] ||
    before.people.practice[row] !== people.practice[row];
  return turned ? 'turns' : 'none';
}

/** Half the way as they were, half as they are, with a hop between; newcomers grow up from the ground. */
function layChange(
  pieces: Pieces,
  atlas: Atlas,
  spots: Spots,
  at: number,
  before: World,
  now: World,
  change: Change,
  share: number,
  inside: number,
): void {
  const half = share < 0.5 ? share * 2 : (share - 0.5) * 2;
  const world = share < 0.5 ? before : now;
  if (change === 'arrives') {
    const scale = share < 0.5 ? 1 - half : half;
    layFigure(pieces, atlas, spots, at, world, Math.max(0.05, scale), 0, scale * inside);
    return;
  }
  const hop = 4 * share * (1 - share);
  layFigure(pieces, atlas, spots, at, world, 1 + 0.25 * hop, hop * 0.5, inside);
}

function layFigure(
  pieces: Pieces,
  atlas: Atlas,
  spots: Spots,
  at: number,
  { people, department }: World,
  scale: number,
  lift: number,
  alpha: number,
): void {
  const row = spots.row[at];
  const size = spots.size[at];
  const key = figureKey(
    people.camp[row],
    people.practice[row] === 1,
    people.trust[row],
    isManager(department, row),
    size,
  );
  const side = (size * scale) / bodyShare;
  // Hops are upward: the feet stay where they stand while a figure grows or shrinks.
  const down = spots.y[at] + (size / 2) * (1 - scale) - size * lift;
  const onGrid = (place: number): number => Math.round(place * atlas.resolution) / atlas.resolution;
  const x = onGrid(spots.x[at] - side / 2);
  pieces.put(atlas.figure(key), x, onGrid(down - side * middleDown), side, side, alpha);
}
