/**
 * Peers: what the people around me are like, as the mean of my teammates and of my informal ties,
 * myself left out (S5: motives are social; Kleinbaum et al. 2008: contact is mostly within units).
 * The motives of a whole department are averaged in `motives.ts`, in the same way, all at once.
 */
import { tiesEach, type Department } from './department.ts';

/** Adds a column up team by team, once, so that each person's mean is a subtraction. */
export function sumTeams(
  { teamStart }: Department,
  column: Float64Array | Uint8Array,
  sums: Float64Array,
): void {
  for (let team = 0; team < sums.length; team += 1) {
    let sum = 0;
    const end = teamStart[team + 1];
    for (let row = teamStart[team]; row < end; row += 1) sum += column[row];
    sums[team] = sum;
  }
}

/** @param weight share of the teammates; one who has none looks to the ties alone */
export function peerMean(
  department: Department,
  column: Float64Array | Uint8Array,
  sums: Float64Array,
  team: number,
  row: number,
  weight: number,
): number {
  const { ties } = department;
  const first = row * tiesEach;
  const tied =
    (column[ties[first]] +
      column[ties[first + 1]] +
      column[ties[first + 2]] +
      column[ties[first + 3]]) /
    tiesEach;
  const mates = department.teamStart[team + 1] - department.teamStart[team] - 1;
  if (mates === 0) return tied;
  return weight * ((sums[team] - column[row]) / mates) + (1 - weight) * tied;
}
