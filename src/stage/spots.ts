/** Where everybody stands who is large enough to be seen; found again from a point by the pointer. */
import { bodyWithin } from './bodies.ts';
import { countBetween, placesBetween, spotAt } from './lines.ts';
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

/** Figures of managers stand in their blocks; employees in the lines of their hollows. Only those between the edges. */
export function spotsOf(layout: StageLayout, hollows: readonly Hollow[]): Spots {
  const managers = layout.blocks.filter((block) => managerSize(block) > 0);
  const most =
    managers.length + hollows.reduce((sum, hollow) => sum + countBetween(hollow, layout.inner), 0);
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
  { teams, inner }: StageLayout,
  hollow: Hollow,
  add: (row: number, x: number, y: number, size: number) => void,
): void {
  let team = hollow.first;
  /** How many stand before those of the team. */
  let before = 0;
  for (const { from, to } of placesBetween(hollow, inner)) {
    for (let place = from; place < to; place += 1) {
      while (place - before > teams.last[team] - teams.first[team]) {
        before += teams.last[team] - teams.first[team] + 1;
        team += 1;
      }
      const { x, y } = spotAt(hollow, place);
      add(teams.first[team] + place - before, x, y, hollow.grid.figure);
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
