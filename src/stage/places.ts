/** Where to point at somebody, seen or merged with others; where several stand for one, it is theirs. */
import { isManager } from '../model/index.ts';
import type { Block, Hollow, StageLayout } from './layout.ts';
import type { Spots } from './spots.ts';

export type Places = {
  /** Where a person's figure is, or where she would be; null out of sight. */
  readonly spotOf: (
    row: number,
  ) => { readonly x: number; readonly y: number; readonly size: number } | null;
  readonly blockOf: (row: number) => Block | null;
  readonly hollowOf: (row: number) => Hollow | null;
};

export function placesOf(layout: StageLayout, spots: Spots): Places {
  const { department, blocks, hollows, columns, teams } = layout;
  const figures = new Map<number, number>();
  for (let at = 0; at < spots.count; at += 1) figures.set(spots.row[at], at);
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

  return {
    blockOf: (row) => (isManager(department, row) ? blockOf(row) : null),
    hollowOf: (row) => (isManager(department, row) ? null : hollowOf(row)),
    spotOf: (row) => {
      const at = figures.get(row);
      if (at !== undefined) return { x: spots.x[at], y: spots.y[at], size: spots.size[at] };
      const around = isManager(department, row) ? blockOf(row) : hollowOf(row);
      return around === null ? null : spotIn(layout, around, row);
    },
  };
}

function spotIn(
  { inner, span, columns }: StageLayout,
  { rect }: Block | Hollow,
  row: number,
): { readonly x: number; readonly y: number; readonly size: number } | null {
  const middle = (columns.from[row] + columns.to[row]) / 2;
  const x = inner.x + ((middle - span.from) / (span.to - span.from)) * inner.width;
  if (x < inner.x || x > inner.x + inner.width) return null;
  return { x, y: rect.y + rect.height * 0.6, size: 4 };
}

function find<One>(sorted: readonly One[], side: (one: One) => number): One | null {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const on = side(sorted[middle]);
    if (on === 0) return sorted[middle];
    if (on < 0) high = middle - 1;
    else low = middle + 1;
  }
  return null;
}

/** The row of whoever is at a point, or null. */
export function rowAt(layout: StageLayout, spots: Spots, x: number, y: number): number | null {
  const { inner, span, columns, department, strata, floor } = layout;
  if (x < inner.x || x > inner.x + inner.width) return null;
  const at = span.from + ((x - inner.x) / inner.width) * (span.to - span.from);
  if (y >= floor.y && y < floor.y + floor.height) return nearestIn(layout, spots, x, y);
  const tier = strata.findIndex((stratum) => y >= stratum.y && y < stratum.y + stratum.height) + 1;
  if (tier === 0) return null;
  let row = department.tierStart[tier - 1];
  const end = department.tierStart[tier];
  while (row < end && columns.to[row] <= at) row += 1;
  return row < end && columns.from[row] <= at && isManager(department, row) ? row : null;
}

/** Whose figure is nearest; where there are none, whoever has this ground. */
function nearestIn(layout: StageLayout, spots: Spots, x: number, y: number): number | null {
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
  if (nearest !== null || (spots.count > 0 && layout.figure >= 4)) return nearest;
  const { inner, span, teams, columns } = layout;
  const at = span.from + ((x - inner.x) / inner.width) * (span.to - span.from);
  for (let team = 0; team < teams.count; team += 1) {
    if (at < teams.from[team] || at >= teams.to[team]) continue;
    for (let row = teams.first[team]; row <= teams.last[team]; row += 1) {
      if (at < columns.to[row]) return row;
    }
  }
  return null;
}
