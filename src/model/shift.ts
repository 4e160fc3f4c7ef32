/**
 * What comes over a department from outside its rules, at once: an election, a leak in another
 * agency, what a leader answers on a hard day. Each value moves by a share of the way that is left
 * to it, so that none leaves its range; the rules then carry it on, or back to its anchor. An
 * extension: nothing shifts of itself. Leaves out: how people hear of it.
 */
import { branchOf } from './department.ts';
import { checkWhole } from './share.ts';
import { copyWorld, type World } from './world.ts';

/** Columns of people that can be shifted; permeability only where somebody manages. */
const shiftableColumns = ['trust', 'enthusiasm', 'usefulness', 'concern', 'permeability'] as const;
const shiftableOrganisation = ['evidence', 'fatigue', 'scrutiny'] as const;
export const shiftables = [...shiftableColumns, ...shiftableOrganisation] as const;
export type Shiftable = (typeof shiftables)[number];

/** Each from −1, all the way down to 0, to 1, all the way up. */
export type Shifts = Readonly<Partial<Record<Shiftable, number>>>;

/** A part of the department; with neither it is the whole. Both counted from 1 below the deputy head. */
export type Part = { readonly branch: number | null; readonly tier: number | null };

/**
 * @returns the department after it; `world` is untouched
 * @throws RangeError that names the shift out of range, or a part that is not there
 */
export function shift(world: World, shifts: Shifts, part: Part): World {
  check(world, shifts, part);
  const { department } = world;
  const copy = copyWorld(world);
  for (const name of shiftableColumns) {
    const share = shifts[name] ?? 0;
    if (share === 0) continue;
    const column = copy.people[name];
    for (let row = 0; row < department.size; row += 1) {
      if (name === 'permeability' && department.teamLed[row] < 0) continue;
      if (part.tier !== null && department.tierOf[row] !== part.tier) continue;
      if (part.branch !== null && branchOf(department, row) !== part.branch - 1) continue;
      column[row] = moved(column[row], share);
    }
  }
  const { evidence, fatigue, scrutiny } = copy.organisation;
  const organisation = {
    ...copy.organisation,
    evidence: moved(evidence, shifts.evidence ?? 0),
    fatigue: moved(fatigue, shifts.fatigue ?? 0),
    scrutiny: moved(scrutiny, shifts.scrutiny ?? 0),
  };
  return { ...copy, organisation };
}

function moved(value: number, share: number): number {
  return share < 0 ? value + share * value : value + share * (1 - value);
}

function check({ department }: World, shifts: Shifts, { branch, tier }: Part): void {
  for (const name of shiftables) {
    const share = shifts[name] ?? 0;
    if (!(Number.isFinite(share) && share >= -1 && share <= 1)) {
      throw new RangeError(`shifts.${name} is ${share}: expected a number from -1 to 1`);
    }
  }
  if (branch !== null) checkWhole('part.branch', branch, 1, department.teamStart[1]);
  if (tier !== null) checkWhole('part.tier', tier, 1, department.tiers);
}
