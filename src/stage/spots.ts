/** Where everybody stands who is large enough to be seen; found again from a point by the pointer. */
import { bodyWithin } from './bodies.ts';
import type { Block, Hollow, StageLayout } from './layout.ts';

/** One element per figure in sight. */
export type Spots = {
  /** Whether employees have figures, or are a crowd. */
  readonly areFigures: boolean;
  readonly count: number;
  /** So many of them, the first ones, are managers', by their rows; all others go by their ground, from the left. */
  readonly managers: number;
  readonly row: Int32Array;
  /** The middle of a body, and how wide it is, in CSS pixels. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly size: Float64Array;
};

/** Figures of managers stand in their blocks; employees in the lines of their hollows. */
export function spotsOf(layout: StageLayout, hollows: readonly Hollow[]): Spots {
  const managers = layout.blocks.filter((block) => managerSize(block) > 0);
  const most = managers.length + hollows.reduce((sum, { people }) => sum + people, 0);
  const row = new Int32Array(most);
  const x = new Float64Array(most);
  const y = new Float64Array(most);
  const size = new Float64Array(most);
  const left = layout.inner.x;
  const right = layout.inner.x + layout.inner.width;
  let count = 0;
  const add = (who: number, atX: number, atY: number, wide: number): void => {
    if (atX < left || atX > right) return;
    row[count] = who;
    x[count] = atX;
    y[count] = atY;
    size[count] = wide;
    count += 1;
  };
  for (const block of managers) {
    const spot = managerSpot(layout, block);
    add(block.first, spot.x, spot.y, managerSize(block));
  }
  const seenManagers = count;
  for (const hollow of hollows) addLines(layout, hollow, add);
  return { areFigures: hollows.length > 0, count, managers: seenManagers, row, x, y, size };
}

function addLines(
  { teams }: StageLayout,
  hollow: Hollow,
  add: (row: number, x: number, y: number, size: number) => void,
): void {
  const { rect, people, grid } = hollow;
  const { columns, lines, across, down, figure } = grid;
  const top = rect.y + rect.height * 0.54 - (lines * down) / 2;
  let place = 0;
  for (let team = hollow.first; team <= hollow.last; team += 1) {
    for (let row = teams.first[team]; row <= teams.last[team]; row += 1) {
      const line = Math.floor(place / columns);
      const inLine = Math.min(columns, people - line * columns);
      const middle = rect.x + rect.width / 2;
      const x = middle + ((place % columns) + 0.5 - inLine / 2) * across;
      add(row, x, top + (line + 0.5) * down, figure);
      place += 1;
    }
  }
}

const managerMost = 44;

/** How wide the figure of a manager is; 0 where her block has no room for it, or is of several. */
function managerSize({ first, last, rect }: Block): number {
  if (first !== last) return 0;
  const size = Math.min(managerMost, rect.width * 0.6, rect.height * 0.42);
  return size < 5 ? 0 : bodyWithin(size);
}

/** A wide block that is partly out of sight shows its manager in the part that is seen. */
function managerSpot(
  { inner }: StageLayout,
  { rect }: Block,
): { readonly x: number; readonly y: number } {
  const left = Math.max(rect.x, inner.x);
  const right = Math.min(rect.x + rect.width, inner.x + inner.width);
  const y = rect.y + rect.height * 0.66;
  if (right - left < 40) return { x: rect.x + rect.width / 2, y };
  return { x: (left + right) / 2, y };
}
