import { camps, type World } from '../../model/index.ts';

/** Who stood where at the founding and stands where now, by the places of `camps`. */
export type CampMoves = {
  /** Of those who are still there: from each camp (first index) to each camp (second). */
  readonly moved: readonly (readonly number[])[];
  /** Of those who have come since, into each camp. */
  readonly came: readonly number[];
  /** Of those who have left, out of each camp, as it was at the founding. */
  readonly left: readonly number[];
};

/** A person is her seat and how many sat there before her; whoever follows her is somebody else. */
export function campMoves(founding: World, now: World): CampMoves {
  const moved = camps.map(() => camps.map(() => 0));
  const came = camps.map(() => 0);
  const left = camps.map(() => 0);
  const rowThen = new Map(Array.from(founding.department.uid, (uid, row) => [uid, row]));
  const stayed = new Set<number>();
  for (const [row, uid] of now.department.uid.entries()) {
    const then = rowThen.get(uid);
    const isSame =
      then !== undefined && founding.people.generation[then] === now.people.generation[row];
    if (isSame) {
      stayed.add(then);
      moved[founding.people.camp[then]][now.people.camp[row]] += 1;
    } else {
      came[now.people.camp[row]] += 1;
    }
  }
  for (const [row, camp] of founding.people.camp.entries()) if (!stayed.has(row)) left[camp] += 1;
  return { moved, came, left };
}
