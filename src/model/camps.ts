/**
 * Camps are a read-out of the dominant motive (S5): zealots love the tools, collaborators find them
 * useful, resisters see the risks. They drive nothing. A person changes camp only by a clear margin;
 * a newcomer, whose camp is set with her motives when she is seated, has no margin to cross.
 */
import type { Week } from './week.ts';
import { checkShare, checkSum } from './share.ts';
import { camps, type People } from './world.ts';

/** Shares of zealots, collaborators and resisters; sum 1. */
export type CampShares = readonly [number, number, number];

/** @throws RangeError that names the field, the value found and what was expected. */
export function checkCampShares(field: string, shares: CampShares): void {
  const { length } = Array.from(shares);
  if (length !== camps.length) {
    throw new RangeError(`${field} has ${length} shares: expected ${camps.length}`);
  }
  for (const [camp, share] of shares.entries()) checkShare(`${field}[${camp}]`, share);
  checkSum(field, shares[0] + shares[1] + shares[2]);
}

export function readCamps({ department, parameters, next }: Week): void {
  const { camp, enthusiasm, usefulness, concern } = next;
  const { campMargin } = parameters;
  for (let row = 0; row < department.size; row += 1) {
    const z = enthusiasm[row];
    const u = usefulness[row];
    const r = concern[row];
    const before = camp[row];
    // A sum and no choice between three: which camp is next cannot be foreseen, and a wrong guess
    // of the processor costs more than the whole line.
    const own = z * isZealot[before] + u * isCollaborator[before] + r * isResister[before];
    const edge = own + campMargin;
    if (z > edge || u > edge || r > edge) camp[row] = campOf(next, row);
  }
}

const isZealot = Float64Array.of(1, 0, 0);
const isCollaborator = Float64Array.of(0, 1, 0);
const isResister = Float64Array.of(0, 0, 1);

/** The camp of the strongest motive; of two equal ones the first in the order of `camps`. */
export function campOf(people: People, row: number): number {
  const enthusiasm = people.enthusiasm[row];
  const usefulness = people.usefulness[row];
  const concern = people.concern[row];
  if (enthusiasm >= usefulness && enthusiasm >= concern) return 0;
  return usefulness >= concern ? 1 : 2;
}
