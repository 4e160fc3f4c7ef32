/** Coming nearer and going along, as arithmetic: what is seen stays within the whole, whatever is asked. */
import type { Tree } from '../../model/index.ts';
import { columnsOf } from './columns.ts';
import { wholeSpan, type Span } from './pictureState.ts';

/** Nearer than this many employees side by side there is nothing more to see. */
const partsLeast = 4;
/** Of a block that fills the width, so much of the ground beside it is seen on each side. */
const besideShare = 0.04;
/** A team that takes less than this share of what is seen is too narrow to make anybody out in. */
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
  const { from, to } = teamOf(tree, row);
  const beside = (to - from) * besideShare;
  return spanOf(tree, { from: from - beside, to: to + beside });
}

/** The same span where somebody is well visible in it; else one in which she is. */
export function spanWith(tree: Tree, span: Span, row: number): Span {
  const { from, to } = columnsOf(tree);
  const own = { from: from[row], to: to[row] };
  const seen = span.to - span.from;
  const team = teamOf(tree, row);
  if (team.to - team.from < seen * narrowShare) return spanAround(tree, row);
  const inside = Math.min(own.to, span.to) - Math.max(own.from, span.from);
  const isAcross = own.to - own.from >= seen;
  if (isAcross) return inside >= seen / 2 ? span : spanAround(tree, row);
  if (own.from >= span.from && own.to <= span.to) return span;
  // No further than it takes, but not to the very edge.
  const beside = Math.min(seen * besideShare, (seen - (own.to - own.from)) / 2);
  const left = own.from < span.from ? own.from - beside : own.to + beside - seen;
  return spanOf(tree, { from: left, to: left + seen });
}

function teamOf(tree: Tree, row: number): Span {
  const { from, to } = columnsOf(tree);
  const block = tree.teamLed[row] < 0 ? tree.managerOf[row] : row;
  return block < 0 ? wholeSpan : { from: from[block], to: to[block] };
}
