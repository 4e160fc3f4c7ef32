/** Seats by their place in the hierarchy: "1.2" is the second under the first of the first tier. */
import { deputy, type Tree } from '../../model/index.ts';
import type { Flaw } from '../faults.ts';

/** Of managers only: an employee's seat can be found, but sixty thousand names of seats help nobody. */
export function seatsOf(tree: Tree): ReadonlyMap<string, number> {
  const names = new Map<number, string>([[deputy, '']]);
  const seats = new Map<string, number>();
  for (const manager of tree.leaderOf.subarray(1)) {
    const above = tree.managerOf[manager];
    const place = manager - tree.teamStart[tree.teamOf[manager]] + 1;
    const name = above === deputy ? String(place) : `${names.get(above) ?? ''}.${place}`;
    names.set(manager, name);
    seats.set(name, manager);
  }
  return seats;
}

/** @returns the row of the seat, or why there is none */
export function rowOfSeat(tree: Tree, seat: string): number | Flaw {
  if (!/^[1-9]\d{0,4}(\.[1-9]\d{0,4})*$/.test(seat)) return { kind: 'badSeat', seat };
  let row = deputy;
  let above = '';
  for (const place of seat.split('.')) {
    const team = row === deputy ? 0 : tree.teamLed[row];
    const below = team < 0 ? 0 : tree.teamStart[team + 1] - tree.teamStart[team];
    if (Number(place) > below) return { kind: 'unknownSeat', seat, above: above || 'top', below };
    row = tree.teamStart[team] + Number(place) - 1;
    above = above === '' ? place : `${above}.${place}`;
  }
  return row;
}
