/**
 * Where everything stands that is seen of a department: the org chart is the geology. Pure numbers
 * from a department, the part of its width that is looked at, and a size. What would be too narrow
 * to see is merged with its neighbours, so there is no more to draw than the screen can show,
 * however many people there are.
 */
import { columnsOf, type Columns, type Span } from '../live/index.ts';
import { deputy, isManager, type Department } from '../model/index.ts';
import { bandsOf, countManagerTiers, type Bands, type Rect } from './bands.ts';
import { figureIn, gridOf, standUniformly, type Grid } from './grid.ts';
import { areBranchesApart, beginsLot, countOff, lotSize, type Counted } from './lots.ts';
import { xOf, type Ruler } from './ruler.ts';
import { firstMerged, lastMerged, peopleOf, teamsOf, type Merging, type Teams } from './teams.ts';

/** The clay of one manager, or of neighbours in a tier of one branch who are too narrow to be told apart. */
export type Block = {
  /** Rows, both included; equal for the block of one. */
  readonly first: number;
  readonly last: number;
  /** 1 for those directly below the deputy head. */
  readonly tier: number;
  readonly rect: Rect;
};

/** The ground on which employees of one team stand, or of teams too narrow to be told apart. */
export type Hollow = {
  /** Places in the teams, both included. */
  readonly first: number;
  readonly last: number;
  readonly people: number;
  readonly rect: Rect;
  readonly grid: Grid;
};

export type StageLayout = Bands & {
  readonly department: Department;
  readonly columns: Columns;
  readonly teams: Teams;
  readonly span: Span;
  /** 0 where all is seen, 1 where a team fills the width. */
  readonly nearness: number;
  readonly blocks: readonly Block[];
  readonly hollows: readonly Hollow[];
  /** How wide an employee's body is; the same for all who have the room. */
  readonly figure: number;
};

/** Less than any ground is wide: what lies between two neighbours is rounding. */
const touching = 1e-9;
/** Narrower than this, in CSS pixels, a block is not seen as one. */
const blockLeast = 8;
/** Narrower than this, teams stand together, even if the blocks of their managers can be seen. */
const hollowLeast = 22;
/** But for people who would be this large each team has a column of its own, as wide as its block. */
const ownColumnFrom = 6;
/** Between neighbours; less where they are narrow themselves. */
const gapMost = 3;
/** So many people in the width are as near as one comes. */
const nearestPeople = 10;

export function layOut(
  department: Department,
  span: Span,
  width: number,
  height: number,
): StageLayout {
  const columns = columnsOf(department);
  const teams = teamsOf(department, columns);
  const nearness = nearnessOf(department.size, span);
  const bands = bandsOf(countManagerTiers(department), width, height, nearness);
  const scale = bands.inner.width / (span.to - span.from);
  const seen = { span, inner: bands.inner, scale, bands };
  const room = roomIn(bands.floor);
  const merging = mergingOf(department, teams, scale, figureIn(columns.part * scale, room.height));
  const figure = standUniformly(teams, merging, scale, room);
  return {
    ...bands,
    department,
    columns,
    teams,
    span,
    nearness,
    blocks: blocksOf(department, columns, seen),
    hollows: hollowsOf(teams, seen, merging, figure),
    figure,
  };
}

function nearnessOf(size: number, { from, to }: Span): number {
  if (size <= nearestPeople) return 0;
  const seen = Math.max(nearestPeople, size * (to - from));
  return 1 - Math.log(seen / nearestPeople) / Math.log(size / nearestPeople);
}

/** What is needed to say where something is. */
type Scaled = Ruler & { readonly scale: number; readonly bands: Bands };

function blocksOf(department: Department, columns: Columns, seen: Scaled): readonly Block[] {
  const { tierStart } = department;
  return seen.bands.strata.flatMap((stratum, at) =>
    blocksOfTier(department, columns, seen, stratum, at + 1, tierStart[at], tierStart[at + 1]),
  );
}

function blocksOfTier(
  department: Department,
  { from, to }: Columns,
  seen: Scaled,
  stratum: Rect,
  tier: number,
  start: number,
  end: number,
): readonly Block[] {
  const { span, scale, bands } = seen;
  const lot = lotSize(((to[end - 1] - from[start]) / (end - start)) * scale, blockLeast);
  const counted = countedIn(department, scale);
  const isNarrow = (row: number): boolean => (to[row] - from[row]) * scale < blockLeast;
  const isOne = (row: number): boolean => isManager(department, row) && isNarrow(row);
  // Between two managers of a tier may lie the ground of an employee of a higher one.
  const joins = (row: number): boolean =>
    !beginsLot(counted, row, lot) &&
    isOne(row - 1) &&
    isOne(row) &&
    from[row] - to[row - 1] < touching;
  const blocks: Block[] = [];
  let row = firstSeen(to, start, end, span.from);
  // From the beginning of its lot, though that is out of sight: a block is the same wherever one looks.
  while (row > start && joins(row)) row -= 1;
  while (row < end && from[row] < span.to) {
    let last = row;
    while (last + 1 < end && joins(last + 1)) last += 1;
    if (isManager(department, row)) {
      const across = between(xOf(seen, from[row]), xOf(seen, to[last]));
      blocks.push({ first: row, last, tier, rect: { ...across, ...clayIn(stratum, bands.basin) } });
    }
    row = last + 1;
  }
  return blocks;
}

const known = new WeakMap<Department, { readonly byBranch: Counted; readonly byTier: Counted }>();

/** Everybody counted off in her tier, branch by branch where those are told apart. */
function countedIn(department: Department, scale: number): Counted {
  let counts = known.get(department);
  if (counts === undefined) {
    counts = countAll(department);
    known.set(department, counts);
  }
  return areBranchesApart(department.tierStart[1], scale) ? counts.byBranch : counts.byTier;
}

function countAll(department: Department): {
  readonly byBranch: Counted;
  readonly byTier: Counted;
} {
  const { size, managerOf, tierOf } = department;
  const heads = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    heads[row] = managerOf[row] === deputy ? row : heads[managerOf[row]];
  }
  const isNewTier = (row: number): boolean => tierOf[row] !== tierOf[row - 1];
  return {
    byBranch: countOff(size, (row) => isNewTier(row) || heads[row] !== heads[row - 1]),
    byTier: countOff(size, isNewTier),
  };
}

/** @param figure about how large people would be */
function mergingOf(
  { tierStart }: Department,
  teams: Teams,
  scale: number,
  figure: number,
): Merging {
  const { count, from, to, byBranch, together } = teams;
  const wideFrom = figure >= ownColumnFrom ? blockLeast : hollowLeast;
  const lot = count === 0 ? 1 : lotSize(((to[count - 1] - from[0]) / count) * scale, wideFrom);
  const counted = areBranchesApart(tierStart[1], scale) ? byBranch : together;
  return { lot, counted, wideFrom: wideFrom / scale };
}

/** The first of a row of neighbours, in order, whose end lies beyond a place. */
export function firstSeen(to: Float64Array, start: number, end: number, place: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (to[middle] > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function between(left: number, right: number): { readonly x: number; readonly width: number } {
  const gap = Math.min(gapMost, (right - left) * 0.15);
  return { x: left + gap / 2, width: Math.max(0.5, right - left - gap) };
}

/** Where a block or a hollow lies in another layout of its department, in which it may be part of another. */
export function rectOf(layout: StageLayout, ground: Block | Hollow): Rect {
  const { columns, teams, strata, basin, floor } = layout;
  const { first, last } = ground;
  const across = (from: number, to: number) => between(xOf(layout, from), xOf(layout, to));
  if ('tier' in ground) {
    const clay = clayIn(strata[ground.tier - 1], basin);
    return { ...across(columns.from[first], columns.to[last]), ...clay };
  }
  return { ...across(teams.from[first], teams.to[last]), ...roomIn(floor) };
}

function clayIn(stratum: Rect, basin: number): { readonly y: number; readonly height: number } {
  return { y: stratum.y + basin, height: stratum.height - basin };
}

function roomIn(floor: Rect): { readonly y: number; readonly height: number } {
  return { y: floor.y + 6, height: floor.height - 12 };
}

function hollowsOf(
  teams: Teams,
  seen: Scaled,
  merging: Merging,
  figure: number,
): readonly Hollow[] {
  const { span, bands } = seen;
  const room = roomIn(bands.floor);
  const hollows: Hollow[] = [];
  let at = firstSeen(teams.to, 0, teams.count, span.from);
  // From the beginning of its lot, though that is out of sight: a hollow is the same wherever one looks.
  if (at < teams.count) at = firstMerged(teams, at, merging);
  while (at < teams.count && teams.from[at] < span.to) {
    const last = lastMerged(teams, at, merging);
    const people = peopleOf(teams, at, last);
    const rect = { ...between(xOf(seen, teams.from[at]), xOf(seen, teams.to[last])), ...room };
    hollows.push({
      first: at,
      last,
      people,
      rect,
      grid: gridOf(people, rect.width, rect.height, figure),
    });
    at = last + 1;
  }
  return hollows;
}
