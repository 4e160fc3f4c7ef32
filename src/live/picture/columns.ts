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

function workOut({ size, teamLed, managerOf, teamStart, leaderOf }: Tree): Columns {
  const parts = new Float64Array(size);
  let all = 0;
  for (let row = size - 1; row >= 0; row -= 1) {
    if (teamLed[row] < 0) parts[row] = 1;
    const manager = managerOf[row];
    if (manager === deputy) all += parts[row];
    else parts[manager] += parts[row];
  }
  const from = new Float64Array(size);
  const to = new Float64Array(size);
  for (const [team, manager] of leaderOf.entries()) {
    const left = manager === deputy ? 0 : from[manager];
    const right = manager === deputy ? 1 : to[manager];
    let total = 0;
    for (let row = teamStart[team]; row < teamStart[team + 1]; row += 1) total += parts[row];
    let at = left;
    for (let row = teamStart[team]; row < teamStart[team + 1]; row += 1) {
      from[row] = at;
      at += ((right - left) * parts[row]) / total;
      to[row] = at;
    }
  }
  return { from, to, part: 1 / all };
}
