import { deputy } from '../../model/index.ts';

/**
 * Up the chain from somebody, the first for whom there is anything to be found. Whoever is not in the
 * department, as when another has come meanwhile, has no chain.
 */
export function shownBy<Found>(
  managerOf: Int32Array,
  row: number,
  find: (row: number) => Found | null,
): Found | null {
  for (let at = row; at !== deputy && at in managerOf; at = managerOf[at]) {
    const found = find(at);
    if (found !== null) return found;
  }
  return null;
}
