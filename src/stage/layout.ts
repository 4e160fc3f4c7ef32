/**
 * Where everything stands: the org chart is the geology. Pure numbers from a department and a size;
 * every manager is a block as wide as the people below her, employees stand in teams at the bottom.
 */
import { deputy, type Department } from '../model/index.ts';

export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Block = { readonly row: number; readonly rect: Rect };

/** Employees of one team who stand together. */
export type Group = {
  readonly team: number;
  readonly rect: Rect;
  readonly rows: readonly number[];
};

export type Spot = { readonly x: number; readonly y: number };

export type StageLayout = {
  readonly width: number;
  readonly height: number;
  readonly sky: Rect;
  /** One for each tier that has managers, from the top. */
  readonly strata: readonly Rect[];
  readonly floor: Rect;
  readonly legend: Rect;
  readonly blocks: readonly Block[];
  readonly groups: readonly Group[];
  /** Per person, the middle of her figure. */
  readonly spots: readonly Spot[];
  /** Size of an employee's figure. */
  readonly figure: number;
};

const gap = 3;

export function layOut(department: Department, width: number, height: number): StageLayout {
  const gutter = width < 560 ? 8 : Math.min(150, Math.max(84, width * 0.12));
  const edge = 10;
  const managerTiers = countManagerTiers(department);
  const { skyHeight, clayHeight, floorHeight, legendHeight } = bandsOf(width, height, managerTiers);
  const stratumHeight = clayHeight / Math.max(1, managerTiers);
  const inner = { x: gutter, width: width - gutter - edge };

  const columns = columnsOf(department, inner.x, inner.width);
  const strata = Array.from({ length: managerTiers }, (_, at) => ({
    ...inner,
    y: skyHeight + at * stratumHeight,
    height: stratumHeight,
  }));
  const floor = { x: 0, width, y: skyHeight + clayHeight, height: floorHeight };
  const blocks: Block[] = [];
  for (const manager of department.leaderOf) {
    if (manager === deputy) continue;
    const stratum = strata[department.tierOf[manager] - 1];
    const { from, to } = columns[manager];
    blocks.push({
      row: manager,
      rect: {
        x: from + gap / 2,
        y: stratum.y + gap / 2,
        width: Math.max(1, to - from - gap),
        height: stratum.height - gap,
      },
    });
  }
  const groups = groupsOf(department, columns, floor);
  const figure = figureSize(groups);
  return {
    width,
    height,
    sky: { x: 0, y: 0, width, height: skyHeight },
    strata,
    floor,
    legend: { x: 0, y: height - legendHeight, width, height: legendHeight },
    blocks,
    groups,
    spots: spotsOf(department, blocks, groups),
    figure,
  };
}

type Bands = {
  readonly skyHeight: number;
  readonly clayHeight: number;
  readonly floorHeight: number;
  readonly legendHeight: number;
};

/** Sky, clay, floor and legend share the height; where it is short the legend gives way to the people. */
function bandsOf(width: number, height: number, managerTiers: number): Bands {
  const legendHeight = height < 280 ? 0 : legendHeightAt(width);
  const skyHeight = Math.max(Math.min(54, height * 0.2), height * 0.15);
  const rest = height - skyHeight - legendHeight;
  const floorShare = managerTiers > 3 ? 0.24 : 0.27;
  const floorLeast = Math.min(90, height * 0.3);
  // Without managers there is no clay, and employees stand right under the sky.
  const floorHeight = managerTiers === 0 ? rest : Math.max(floorLeast, height * floorShare);
  return { skyHeight, clayHeight: rest - floorHeight, floorHeight, legendHeight };
}

/** One line for all that is explained on a wide screen, two on most, three on a narrow one. */
function legendHeightAt(width: number): number {
  if (width < 760) return 74;
  return width < 1700 ? 52 : 30;
}

/** The row of whoever is at a point, or null. */
export function hitTest(layout: StageLayout, x: number, y: number): number | null {
  const block = layout.blocks.find(({ rect }) => contains(rect, x, y));
  if (block !== undefined) return block.row;
  const group = layout.groups.find(({ rect }) => contains(rect, x, y));
  if (group === undefined) return null;
  let nearest = null;
  let nearestSquare = layout.figure * layout.figure;
  for (const row of group.rows) {
    const spot = layout.spots[row];
    const square = (spot.x - x) * (spot.x - x) + (spot.y - y) * (spot.y - y);
    if (square < nearestSquare) {
      nearest = row;
      nearestSquare = square;
    }
  }
  return nearest;
}

function contains({ x, y, width, height }: Rect, atX: number, atY: number): boolean {
  return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
}

function countManagerTiers({ leaderOf, tierOf }: Department): number {
  let tiers = 0;
  for (const manager of leaderOf) {
    if (manager !== deputy) tiers = Math.max(tiers, tierOf[manager]);
  }
  return tiers;
}

type Column = { readonly from: number; readonly to: number };

/** Everybody's share of the width: an employee takes one part, a manager those of her people. */
function columnsOf(department: Department, x: number, width: number): readonly Column[] {
  const { size, teamLed, managerOf, teamStart, leaderOf } = department;
  const parts = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    if (teamLed[row] < 0) parts[row] = 1;
    const manager = managerOf[row];
    if (manager !== deputy) parts[manager] += parts[row];
  }
  const columns: Column[] = [];
  for (const [team, manager] of leaderOf.entries()) {
    const around = manager === deputy ? { from: x, to: x + width } : columns[manager];
    const total = sumOf(parts, teamStart[team], teamStart[team + 1]);
    const unit = (around.to - around.from) / total;
    let from = around.from;
    for (let row = teamStart[team]; row < teamStart[team + 1]; row += 1) {
      columns[row] = { from, to: from + parts[row] * unit };
      from = columns[row].to;
    }
  }
  return columns;
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += values[at];
  return sum;
}

/** Neighbours of one team without reports of their own; managers between them part a group. */
function groupsOf(
  { leaderOf, teamStart, teamLed }: Department,
  columns: readonly Column[],
  floor: Rect,
): readonly Group[] {
  const groups: Group[] = [];
  for (const team of leaderOf.keys()) {
    let rows: number[] = [];
    const close = (): void => {
      const first = rows.at(0);
      const last = rows.at(-1);
      if (first === undefined || last === undefined) return;
      const from = columns[first].from + gap / 2;
      const rect = {
        x: from,
        y: floor.y + 6,
        width: Math.max(1, columns[last].to - gap / 2 - from),
        height: floor.height - 12,
      };
      groups.push({ team, rect, rows });
      rows = [];
    };
    for (let row = teamStart[team]; row < teamStart[team + 1]; row += 1) {
      if (teamLed[row] < 0) rows.push(row);
      else close();
    }
    close();
  }
  return groups;
}

/** How much of a group's height its people take. */
const roomDown = 0.82;

type Grid = { readonly columns: number; readonly lines: number; readonly cell: number };

/** The grid that gives the figures of a group the most room. */
function gridOf({ rect, rows }: Group): Grid {
  let best: Grid = { columns: 1, lines: rows.length, cell: 0 };
  for (let columns = 1; columns <= rows.length; columns += 1) {
    const lines = Math.ceil(rows.length / columns);
    const cell = Math.min(rect.width / columns, (rect.height * roomDown) / lines / 1.25);
    if (cell > best.cell) best = { columns, lines, cell };
  }
  return best;
}

function figureSize(groups: readonly Group[]): number {
  const smallest = groups.reduce((least, group) => Math.min(least, gridOf(group).cell), 34);
  return Math.max(1.5, smallest * 0.86);
}

function spotsOf(
  department: Department,
  blocks: readonly Block[],
  groups: readonly Group[],
): readonly Spot[] {
  const spots: Spot[] = Array.from({ length: department.size }, () => ({ x: 0, y: 0 }));
  for (const { row, rect } of blocks) {
    spots[row] = { x: rect.x + rect.width / 2, y: rect.y + rect.height * 0.6 };
  }
  for (const group of groups) {
    const { rect, rows } = group;
    const { columns, lines, cell } = gridOf(group);
    // Narrow teams stand loosely, so that they fill their ground.
    const pitch = Math.min((rect.height * roomDown) / lines, cell * 2);
    const top = rect.y + rect.height * 0.56 - (lines * pitch) / 2;
    for (const [at, row] of rows.entries()) {
      const line = Math.floor(at / columns);
      const inLine = Math.min(columns, rows.length - line * columns);
      const left = rect.x + rect.width / 2 - (inLine * cell) / 2;
      spots[row] = {
        x: left + ((at % columns) + 0.5) * cell,
        y: top + (line + 0.5) * pitch,
      };
    }
  }
  return spots;
}
