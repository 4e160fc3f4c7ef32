/** The part of the width that is seen, on its way to the part that is asked for. */
import type { Span } from '../live/index.ts';

/** Half of the way that is left is gone in so long. */
const halfMilliseconds = 55;
/** Nearer than this share of the width is there. */
const near = 0.0008;

export type Camera = {
  readonly span: () => Span;
  /** @returns whether it is on its way still */
  readonly move: (goal: Span, milliseconds: number) => boolean;
  readonly jump: (goal: Span) => void;
};

export function createCamera(first: Span): Camera {
  let span = first;
  return {
    span: () => span,
    jump: (goal) => {
      span = goal;
    },
    move: (goal, milliseconds) => {
      const width = goal.to - goal.from;
      const off = Math.max(Math.abs(goal.from - span.from), Math.abs(goal.to - span.to));
      if (off < near * width) {
        span = goal;
        return false;
      }
      const left = 0.5 ** (Math.min(100, milliseconds) / halfMilliseconds);
      // Widths are eased by their ratio: coming nearer by ten feels the same wherever it begins.
      const wide = width * ((span.to - span.from) / width) ** left;
      const share = shareOf(goal, span, wide, left);
      span = { from: share, to: share + wide };
      return true;
    },
  };
}

/** Where the left edge is while the width changes: the place that both have in common stays still. */
function shareOf(goal: Span, span: Span, wide: number, left: number): number {
  const before = span.to - span.from;
  const after = goal.to - goal.from;
  if (Math.abs(before - after) < 1e-9 * after) return goal.from + (span.from - goal.from) * left;
  const part = (wide - after) / (before - after);
  return goal.from + (span.from - goal.from) * part;
}
