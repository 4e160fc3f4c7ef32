/** Where to point at somebody, seen or merged with others; where several stand for one, it is theirs. */
import type { Span } from '../live/index.ts';
import { isManager } from '../model/index.ts';
import { grain } from './grain.ts';
import { firstSeen, type Block, type Hollow, type StageLayout } from './layout.ts';
import { placeOf, xOf } from './ruler.ts';
import type { Spots } from './spots.ts';

export type Places = {
  /** Where a person's figure is, or where she would be; null out of sight. */
  readonly spotOf: (
    row: number,
  ) => { readonly x: number; readonly y: number; readonly size: number } | null;
  /** Whether she has such a spot, for whoever asks it of a whole department. */
  readonly isInSight: (row: number) => boolean;
  readonly blockOf: (row: number) => Block | null;
  /** The block that she is in, or the hollow on which she stands. */
  readonly groundOf: (row: number) => Block | Hollow | null;
};

export function placesOf(layout: StageLayout, spots: Spots): Places {
  const { department, blocks, hollows, columns, teams, span } = layout;
  /** The place of somebody's figure, or -1. */
  const figureOf = (row: number): number =>
    isManager(department, row)
      ? seek(0, spots.managers, (at) => row - spots.row[at])
      : seek(spots.managers, spots.count, (at) => columns.from[row] - columns.from[spots.row[at]]);
  const byTier = layout.strata.map((_, at) => blocks.filter(({ tier }) => tier === at + 1));

  const blockOf = (row: number): Block | null => {
    const tier = byTier[department.tierOf[row] - 1] ?? [];
    return find(tier, (block) => (row < block.first ? -1 : Number(row > block.last)));
  };
  const hollowOf = (row: number): Hollow | null => {
    const middle = (columns.from[row] + columns.to[row]) / 2;
    return find(hollows, ({ first, last }) => {
      if (middle < teams.from[first]) return -1;
      return Number(middle > teams.to[last]);
    });
  };

  const groundOf = (row: number): Block | Hollow | null =>
    isManager(department, row) ? blockOf(row) : hollowOf(row);

  const spotOf: Places['spotOf'] = (row) => {
    const at = figureOf(row);
    if (at >= 0) return { x: spots.x[at], y: spots.y[at], size: spots.size[at] };
    // Figures stand in lines, not over their ground: whoever has none in sight is nowhere.
    if (!isManager(department, row) && spots.areFigures) return null;
    const around = groundOf(row);
    return around === null ? null : spotIn(layout, around, row);
  };

  const stretch = stretchOf(layout);
  return {
    blockOf: (row) => (isManager(department, row) ? blockOf(row) : null),
    spotOf,
    groundOf,
    isInSight: (row) => {
      const { from, to } = columns;
      if (to[row] <= stretch.from || from[row] >= stretch.to) return false;
      if (spots.areFigures || isManager(department, row)) return spotOf(row) !== null;
      // In a crowd one is where one's ground is: of thousands that is found sooner.
      const middle = (from[row] + to[row]) / 2;
      return middle >= span.from && middle <= span.to;
    },
  };
}

/** All the ground of which anybody may be in sight: hollows stand out beyond the edges. */
function stretchOf({ hollows, teams, span }: StageLayout): Span {
  const [first, last] = [hollows.at(0), hollows.at(-1)];
  if (first === undefined || last === undefined) return span;
  return {
    from: Math.min(span.from, teams.from[first.first]),
    to: Math.max(span.to, teams.to[last.last]),
  };
}

/** Of a spot on which nobody is made out. */
export const mergedSize = 4;

function spotIn(
  layout: StageLayout,
  { rect }: Block | Hollow,
  row: number,
): { readonly x: number; readonly y: number; readonly size: number } | null {
  const { inner, columns } = layout;
  const x = xOf(layout, (columns.from[row] + columns.to[row]) / 2);
  if (x < inner.x || x > inner.x + inner.width) return null;
  // In a crowd nobody stands in line: what befalls several is told apart.
  return { x, y: rect.y + rect.height * (0.4 + 0.45 * grain(row, 71)), size: mergedSize };
}

function find<One>(sorted: readonly One[], side: (one: One) => number): One | null {
  const at = seek(0, sorted.length, (place) => side(sorted[place]));
  return at < 0 ? null : sorted[at];
}

/**
 * @param side on which of a place among `start` to `end` lies what is looked for: below 0, at it 0
 * @returns the place, or -1
 */
function seek(start: number, end: number, side: (at: number) => number): number {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const on = side(middle);
    if (on === 0) return middle;
    if (on < 0) high = middle - 1;
    else low = middle + 1;
  }
  return -1;
}

/** The row of whoever is at a point, or null. */
export function rowAt(layout: StageLayout, spots: Spots, x: number, y: number): number | null {
  const { inner, columns, department, strata, floor } = layout;
  if (x < inner.x || x > inner.x + inner.width) return null;
  const place = placeOf(layout, x);
  if (y >= floor.y && y < floor.y + floor.height) {
    return spots.areFigures ? nearestOf(spots, x, y) : groundAt(layout, place);
  }
  const tier = strata.findIndex((stratum) => y >= stratum.y && y < stratum.y + stratum.height) + 1;
  if (tier === 0) return null;
  const end = department.tierStart[tier];
  const row = firstSeen(columns.to, department.tierStart[tier - 1], end, place);
  return row < end && columns.from[row] <= place && isManager(department, row) ? row : null;
}

function nearestOf(spots: Spots, x: number, y: number): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  for (let at = 0; at < spots.count; at += 1) {
    const square = (spots.x[at] - x) * (spots.x[at] - x) + (spots.y[at] - y) * (spots.y[at] - y);
    const reach = spots.size[at] * 1.1;
    if (square < least && square < reach * reach) {
      nearest = spots.row[at];
      least = square;
    }
  }
  return nearest;
}

/** Where people are a crowd: whoever has this ground. */
function groundAt({ teams, columns }: StageLayout, place: number): number | null {
  const team = firstSeen(teams.to, 0, teams.count, place);
  if (team === teams.count) return null;
  const row = firstSeen(columns.to, teams.first[team], teams.last[team] + 1, place);
  return Math.min(row, teams.last[team]);
}
