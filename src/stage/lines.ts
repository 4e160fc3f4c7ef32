/**
 * Where in a hollow people stand: one team line by line; several teams that share it column by column, so
 * that each stands below its own manager, side by side with the others and not above or below them.
 */
import type { Rect } from './bands.ts';
import type { Hollow } from './layout.ts';

/** Places of people in a hollow, counted from 0 in the order of their teams; `to` is the first that is not one. */
export type Stretch = { readonly from: number; readonly to: number };

type Edges = Pick<Rect, 'x' | 'width'>;

/** The places that are between two edges, in order: of a team of thousands hardly any may be. */
export function placesBetween(hollow: Hollow, edges: Edges): readonly Stretch[] {
  const { rect, people, grid } = hollow;
  const isWhole = rect.x >= edges.x && rect.x + rect.width <= edges.x + edges.width;
  if (isWhole) return [{ from: 0, to: people }];
  const { columns, lines } = grid;
  if (isShared(hollow)) {
    const [first, last] = columnsBetween(hollow, columns, edges);
    return [{ from: columnStart(hollow, first), to: columnStart(hollow, last) }];
  }
  return Array.from({ length: lines }, (_, line) => {
    const before = line * columns;
    const [first, last] = columnsBetween(hollow, Math.min(columns, people - before), edges);
    return { from: before + first, to: before + last };
  });
}

export function countBetween(hollow: Hollow, edges: Edges): number {
  return placesBetween(hollow, edges).reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The middle of the body of whoever has a place. */
export function spotAt(hollow: Hollow, place: number): { readonly x: number; readonly y: number } {
  const { rect, people, grid } = hollow;
  const { columns, lines, down } = grid;
  const isByColumn = isShared(hollow);
  const column = isByColumn ? columnOf(hollow, place) : place % columns;
  const line = isByColumn ? place - columnStart(hollow, column) : Math.floor(place / columns);
  const inLine = isByColumn ? columns : Math.min(columns, people - line * columns);
  const top = rect.y + rect.height * 0.54 - (lines * down) / 2;
  return {
    x: rect.x + rect.width / 2 + (column + 0.5 - inLine / 2) * acrossIn(hollow),
    y: top + (line + 0.5) * down,
  };
}

/** Those of one team may stand closer together; of several each is to be below her own manager. */
function acrossIn(hollow: Hollow): number {
  const { rect, grid } = hollow;
  return isShared(hollow) ? rect.width / grid.columns : grid.across;
}

function isShared({ first, last }: Hollow): boolean {
  return first < last;
}

/** The columns of a line whose middle is between two edges: the first, and the first after them. */
function columnsBetween(
  hollow: Hollow,
  inLine: number,
  { x, width }: Edges,
): readonly [number, number] {
  const { rect } = hollow;
  const across = acrossIn(hollow);
  const start = rect.x + rect.width / 2 - (inLine / 2) * across;
  const first = Math.max(0, Math.ceil((x - start) / across - 0.5));
  const end = Math.min(inLine, Math.floor((x + width - start) / across - 0.5) + 1);
  return [Math.min(first, inLine), Math.max(end, Math.min(first, inLine))];
}

/** Columns are as long as each other, or the first ones are longer by one. */
function columnStart({ people, grid: { columns } }: Hollow, column: number): number {
  return column * Math.floor(people / columns) + Math.min(column, people % columns);
}

function columnOf(hollow: Hollow, place: number): number {
  const { people, grid } = hollow;
  const short = Math.floor(people / grid.columns);
  const long = people % grid.columns;
  const inLong = long * (short + 1);
  return place < inLong
    ? Math.floor(place / (short + 1))
    : long + Math.floor((place - inLong) / short);
}
