import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, nearestWidth } from '../../../src/live/index.ts';
import { panned, spanAround, spanOf, spanWith, zoomed } from '../../../src/live/picture/spans.ts';
import { wholeSpan, type Span } from '../../../src/live/picture/pictureState.ts';
import { treeFromManagers, treeFromSpans, type Tree } from '../../../src/model/index.ts';
import { anyTree } from '../../model/laws/departments.ts';

const numbers = fc.oneof(fc.double(), fc.double({ min: -2, max: 3, noNaN: true }));
const within: fc.Arbitrary<(tree: Tree) => Span> = fc.tuple(numbers, numbers).map(
  ([from, to]) =>
    (tree: Tree) =>
      spanOf(tree, { from, to }),
);

function isSound(tree: Tree, { from, to }: Span): boolean {
  return from >= 0 && to <= 1 && to - from > nearestWidth(tree) * (1 - 1e-9);
}

describe('the span that is seen', () => {
  test('stays within the whole, and no nearer than a few people, whatever is asked', () => {
    fc.assert(
      fc.property(anyTree, within, numbers, numbers, fc.nat(), (tree, start, one, other, at) => {
        const span = start(tree);
        const row = at % tree.size;
        const asked = [
          span,
          zoomed(tree, span, Math.abs(one), other),
          panned(tree, span, one),
          spanAround(tree, row),
          spanWith(tree, span, row),
        ];
        expect(asked.filter((each) => !isSound(tree, each))).toEqual([]);
      }),
    );
  });

  test('keeps the point still at which one comes nearer', () => {
    const tree = treeFromSpans([10, 10, 10]);
    const shareAt = ({ from, to }: Span, at: number): number => (at - from) / (to - from);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (at) => {
        const near = zoomed(tree, wholeSpan, 2, at);
        expect(near.to - near.from).toBeCloseTo(0.5, 12);
        expect(shareAt(near, at)).toBeCloseTo(at, 12);
        const nearer = zoomed(tree, near, 3, at);
        expect(shareAt(nearer, at)).toBeCloseTo(at, 9);
      }),
    );
  });

  test('shows the whole again however far one goes back', () => {
    const tree = treeFromSpans([10, 10, 10]);
    expect(zoomed(tree, { from: 0.2, to: 0.4 }, 1e-9, 0.3)).toEqual(wholeSpan);
  });

  test('goes along by shares of what is seen, and stops at the edge', () => {
    const tree = treeFromSpans([10, 10, 10]);
    const span = panned(tree, { from: 0.2, to: 0.4 }, 0.5);
    expect(span.from).toBeCloseTo(0.3, 12);
    expect(span.to).toBeCloseTo(0.5, 12);
    expect(panned(tree, span, 100).to).toBe(1);
    expect(panned(tree, span, -100).from).toBe(0);
  });

  test('comes so near that a manager with her people, or an employee with her team, fill it', () => {
    const tree = treeFromSpans([10, 10, 10]);
    const { from, to } = columnsOf(tree);
    const around = spanAround(tree, 25);
    expect(around.from).toBeLessThan(from[25]);
    expect(around.to).toBeGreaterThan(to[25]);
    expect(around.to - around.from).toBeLessThan((to[25] - from[25]) * 1.1);
    const employee = tree.teamStart[tree.teamLed[25]] + 3;
    expect(spanAround(tree, employee)).toEqual(around);
  });
});

describe('bringing somebody into view', () => {
  const tree = treeFromSpans([10, 10, 10]);
  const { from, to } = columnsOf(tree);
  const manager = 25;
  const near = spanAround(tree, manager);
  const employee = tree.teamStart[tree.teamLed[manager]];

  test('moves nothing where she is well visible', () => {
    expect(spanWith(tree, near, manager)).toBe(near);
    expect(spanWith(tree, near, employee)).toBe(near);
    expect(spanWith(tree, wholeSpan, manager)).toBe(wholeSpan);
  });

  test('goes along as far as it takes, and no nearer', () => {
    const beside = spanWith(tree, near, manager + 1);
    expect(beside.to - beside.from).toBeCloseTo(near.to - near.from, 12);
    expect(beside.from).toBeLessThanOrEqual(from[manager + 1]);
    expect(beside.to).toBeGreaterThanOrEqual(to[manager + 1]);
    const far = spanWith(tree, near, tree.size - 1);
    expect(far.to).toBe(1);
  });

  test('comes nearer where her team is too narrow to make her out', () => {
    const large = treeFromSpans([20, 20, 5]);
    const last = large.size - 1;
    expect(spanWith(large, wholeSpan, last)).toEqual(spanAround(large, last));
  });

  test('goes back where she is wider than what is seen, unless she already fills it', () => {
    expect(spanWith(tree, near, 1)).toBe(near);
    expect(spanWith(tree, near, 9)).toEqual(spanAround(tree, 9));
  });

  test('brings all into view among whom an employee may stand, not her own part alone', () => {
    const { from: left, to: right } = spanWith(tree, near, employee + 10);
    const neighbour = manager + 1;
    expect(left).toBeLessThanOrEqual(from[neighbour]);
    expect(right).toBeGreaterThanOrEqual(to[neighbour]);
    const nearest = { from: from[employee + 2], to: to[employee + 5] };
    expect(spanWith(tree, nearest, employee)).toEqual(near);
  });

  test('comes near to an employee among managers, not to all of their people', () => {
    const mixed = treeFromManagers([-1, -1, ...Array.from({ length: 400 }, () => 0)]);
    const span = spanWith(mixed, wholeSpan, 1);
    expect(span.to).toBe(1);
    expect(span.to - span.from).toBeCloseTo(nearestWidth(mixed), 12);
  });

  test('ends with her in view, from wherever one looked, in any hierarchy', () => {
    fc.assert(
      fc.property(anyTree, within, fc.nat(), (any, start, at) => {
        const row = at % any.size;
        const columns = columnsOf(any);
        const span = spanWith(any, start(any), row);
        const inside = Math.min(columns.to[row], span.to) - Math.max(columns.from[row], span.from);
        const most = Math.min(columns.to[row] - columns.from[row], span.to - span.from);
        expect(inside).toBeGreaterThan(most / 2 - 1e-9);
      }),
    );
  });
});
