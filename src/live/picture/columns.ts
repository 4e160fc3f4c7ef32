/**
 * The width that everybody has in the picture: the org chart is the geology. An employee takes one
 * part, a manager those of her people, so a block is as wide as what lies below it.
 */
import { deputy, type Tree } from '../../model/index.ts';

/** Where everybody's ground begins and ends, per row, as shares of the whole width. */
export type Columns = {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** How wide one employee is. */
  readonly part: number;
};

const known = new WeakMap<Tree, Columns>();

/** The columns of a department, worked out once for each. */
export function columnsOf(tree: Tree): Columns {
  const kept = known.get(tree);
  if (kept !== undefined) return kept;
  const columns = workOut(tree);
  known.set(tree, columns);
  return columns;
}

function workOut(tree: Tree): Columns {
  const { size, teamStart, leaderOf } = tree;
  const { parts, all } = countParts(tree);
  // Counted in whole parts, and divided once: where one ends the next begins, to the bit, whoever leads them.
  const before = new Float64Array(size);
  for (const [team, manager] of leaderOf.entries()) {
    let counted = manager === deputy ? 0 : before[manager];
    for (let row = teamStart[team]; row < teamStart[team + 1]; row += 1) {
      before[row] = counted;
      counted += parts[row];
    }
  }
  return {
    from: before.map((counted) => counted / all),
    to: before.map((counted, row) => (counted + parts[row]) / all),
    part: 1 / all,
  };
}

/** How many employees there are under everybody, herself included where she is one. */
function countParts({ size, teamLed, managerOf }: Tree): {
  readonly parts: Float64Array;
  readonly all: number;
} {
  const parts = new Float64Array(size);
  let all = 0;
  for (let row = size - 1; row >= 0; row -= 1) {
    if (teamLed[row] < 0) parts[row] = 1;
    const manager = managerOf[row];
    if (manager === deputy) all += parts[row];
    else parts[manager] += parts[row];
  }
  return { parts, all };
}
