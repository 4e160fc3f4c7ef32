/** The ducts in a block of clay: how many are open follows from permeability, where they run from the row alone. */
import { grain, wobble } from './grain.ts';
import type { Rect, Spot } from './layout.ts';

const bends = 5;

/** How many ducts a block has room for. */
function ductCount({ width }: Rect): number {
  return Math.max(1, Math.min(11, Math.floor(width / 15)));
}

/** How many of them are open, in fractions: the last one opens gradually. */
export function openDucts(rect: Rect, permeability: number): number {
  return ductCount(rect) * permeability;
}

/** The order in which ducts open, so that the first ones do not all lie at the left. */
export function ductOrder(row: number, rect: Rect): readonly number[] {
  const ducts = Array.from({ length: ductCount(rect) }, (_, duct) => duct);
  return ducts.toSorted((one, other) => grain(row, one + 40) - grain(row, other + 40));
}

/** From the top edge of a block to its bottom edge. */
export function ductPath(row: number, rect: Rect, duct: number): readonly Spot[] {
  const room = rect.width / ductCount(rect);
  const middle = rect.x + (duct + 0.5) * room;
  return Array.from({ length: bends + 1 }, (_, bend) => ({
    x: middle + wobble(row * 31 + duct, bend) * room * 0.26,
    y: rect.y + (rect.height * bend) / bends,
  }));
}

/** The point a share of the way down a path. */
export function along(path: readonly Spot[], share: number): Spot {
  const at = Math.min(0.9999, Math.max(0, share)) * (path.length - 1);
  const from = path[Math.floor(at)];
  const to = path[Math.floor(at) + 1];
  const part = at - Math.floor(at);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
