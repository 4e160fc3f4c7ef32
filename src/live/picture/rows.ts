import type { Tree } from '../../model/index.ts';

/**
 * The row in one department of whoever sits at a row of another, as it was before or after the
 * people were moved. Nobody is ever dismissed, so there always is one.
 */
export function rowIn(tree: Tree, from: Tree, row: number): number {
  return tree.uid === from.uid ? row : tree.uid.indexOf(from.uid[row]);
}
