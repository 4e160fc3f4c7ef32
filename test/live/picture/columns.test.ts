import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/live/index.ts';
import { deputy, treeFromSpans, type Tree } from '../../../src/model/index.ts';
import { anyTree } from '../../model/laws/departments.ts';

const rowsOf = ({ teamStart }: Tree, team: number): readonly number[] =>
  Array.from({ length: teamStart[team + 1] - teamStart[team] }, (_, at) => teamStart[team] + at);

describe('the columns of the picture', () => {
  test('are as wide as the people below', () => {
    const { from, to, part } = columnsOf(treeFromSpans([2, 4]));
    expect(part).toBe(1 / 8);
    expect([from[0], to[0], from[1], to[1]]).toEqual([0, 0.5, 0.5, 1]);
    expect([from[2], to[2]]).toEqual([0, 1 / 8]);
    expect([from[9], to[9]]).toEqual([7 / 8, 1]);
  });

  test('tile the ground of their manager, side by side, in any hierarchy', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const { from, to } = columnsOf(tree);
        for (const [team, manager] of tree.leaderOf.entries()) {
          const rows = rowsOf(tree, team);
          const [left, right] = manager === deputy ? [0, 1] : [from[manager], to[manager]];
          expect(from[rows[0]]).toBe(left);
          expect(to[rows[rows.length - 1]]).toBe(right);
          for (const row of rows.slice(1)) expect(from[row]).toBe(to[row - 1]);
        }
      }),
    );
  });

  test.each([[[12, 8, 8, 8, 9]], [[8, 7, 6, 5, 5, 7]]])(
    'of neighbours in a tier touch to the bit, across teams too: %j',
    (spans) => {
      const tree = treeFromSpans(spans);
      const { from, to } = columnsOf(tree);
      const apart = Array.from(from.keys()).filter(
        (row) => from[row] !== (tree.tierStart.includes(row) ? 0 : to[row - 1]),
      );
      expect(apart).toEqual([]);
    },
  );

  test('give every employee the same width in any hierarchy', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const { from, to, part } = columnsOf(tree);
        const odd = Array.from(from.keys()).filter(
          (row) => tree.teamLed[row] < 0 && Math.abs(to[row] - from[row] - part) > 1e-12,
        );
        expect(odd).toEqual([]);
      }),
    );
  });

  test('are worked out once for each department', () => {
    const tree = treeFromSpans([2, 4]);
    expect(columnsOf(tree)).toBe(columnsOf(tree));
  });
});
