/** Coming nearer and going along, as arithmetic: what is seen stays within the whole, whatever is asked. */
import type { Tree } from '../../model/index.ts';
import { columnsOf } from './columns.ts';
import { wholeSpan, type Span } from './pictureState.ts';

/** Nearer than this many employees side by side there is nothing more to see. */
const partsLeast = 4;
/** Of a block that fills the width, so much of the ground beside it is seen on each side. */
const besideShare = 0.04;
/** Ground that takes less than this share of what is seen is too narrow to make anybody out in. */
const narrowShare = 1 / 100;

export function nearestWidth(tree: Tree): number {
  return Math.min(1, partsLeast * columnsOf(tree).part);
}

/** The span around a middle that is as wide as it may be, moved into the whole. */
export function spanOf(tree: Tree, { from, to }: Span): Span {
  const asked = to - from;
  const middle = (from + to) / 2;
  if (Number.isNaN(asked) || Number.isNaN(middle)) return wholeSpan;
  const width = Math.min(1, Math.max(nearestWidth(tree), asked));
  const left = Math.min(1 - width, Math.max(0, middle - width / 2));
  return { from: left, to: Math.min(1, left + width) };
}

/**
 * @param factor more than 1 comes nearer
 * @param at what stays where it is, unless there is nothing beyond the edge to show instead
 */
export function zoomed(tree: Tree, { from, to }: Span, factor: number, at: number): Span {
  const width = Math.min(1, Math.max(nearestWidth(tree), (to - from) / factor));
  const left = at - ((at - from) * width) / (to - from);
  return spanOf(tree, { from: left, to: left + width });
}

/** @param share of what is seen; more than 0 goes to the right */
export function panned(tree: Tree, { from, to }: Span, share: number): Span {
  const by = (to - from) * share;
  return spanOf(tree, { from: from + by, to: to + by });
}

/** A manager with all her people, or an employee with her team, and a little of what is beside them. */
export function spanAround(tree: Tree, row: number): Span {
  return around(tree, teamOf(tree, row));
}

/**
 * The same span where somebody is well visible in it; else one in which she is. Employees stand in
 * lines with those beside them, not over their own part, so all of these have to be in sight.
 */
export function spanWith(tree: Tree, span: Span, row: number): Span {
  const ground = groundOf(tree, row);
  const seen = span.to - span.from;
  const wide = ground.to - ground.from;
  if (wide < seen * narrowShare) return around(tree, ground);
  if (ground.from >= span.from && ground.to <= span.to) return span;
  if (wide >= seen) {
    const inside = Math.min(ground.to, span.to) - Math.max(ground.from, span.from);
    const fills = tree.teamLed[row] >= 0 && inside >= seen / 2;
    return fills ? span : around(tree, ground);
  }
  // No further than it takes, but not to the very edge.
  const beside = Math.min(seen * besideShare, (seen - wide) / 2);
  const left = ground.from < span.from ? ground.from - beside : ground.to + beside - seen;
  return spanOf(tree, { from: left, to: left + seen });
}

function around(tree: Tree, { from, to }: Span): Span {
  const beside = (to - from) * besideShare;
  return spanOf(tree, { from: from - beside, to: to + beside });
}

function teamOf(tree: Tree, row: number): Span {
  const { from, to } = columnsOf(tree);
  const block = tree.teamLed[row] < 0 ? tree.managerOf[row] : row;
  return block < 0 ? wholeSpan : { from: from[block], to: to[block] };
}

/** Of a manager, what is below her; of an employee, hers and that of the employees beside her in her team. */
function groundOf(tree: Tree, row: number): Span {
  const { from, to } = columnsOf(tree);
  const { teamLed, managerOf } = tree;
  let [first, last] = [row, row];
  if (teamLed[row] < 0) {
    const isBeside = (other: number): boolean =>
      teamLed[other] < 0 && managerOf[other] === managerOf[row];
    while (isBeside(first - 1)) first -= 1;
    while (isBeside(last + 1)) last += 1;
  }
  return { from: from[first], to: to[last] };
}
