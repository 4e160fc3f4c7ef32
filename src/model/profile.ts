/**
 * How people of one part of a department, or a few people themselves, differ from the rest when they
 * are seated: camps, motives, trust, age, permeability (S5: the camps are everywhere, and nowhere in
 * the same shares). Profiles apply in order and the later wins, value by value. An extension: without
 * profiles everybody is drawn as the parameters say. Leaves out: that people choose where they work.
 */
import { checkCampShares, type CampShares } from './camps.ts';
import { branchOf, type Department } from './department.ts';
import { checkShare, checkWhole } from './share.ts';

/** Mean and standard deviation of what is drawn, both in [0, 1]. */
export type Spread = { readonly mean: number; readonly sd: number };

export type Profile = {
  readonly where: ProfilePlace;
  readonly camps?: CampShares;
  readonly enthusiasm?: Spread;
  readonly usefulness?: Spread;
  readonly concern?: Spread;
  readonly trust?: Spread;
  readonly permeability?: Spread;
  /** Years: the youngest and the oldest whom the seat draws. */
  readonly age?: readonly [youngest: number, oldest: number];
};

export type ProfilePlace =
  /** Seats, whoever sits there in time. Both counted from 1 below the deputy head; null: all. */
  | { readonly kind: 'seats'; readonly branch: number | null; readonly tier: number | null }
  /** People themselves: whoever follows them is not like them. */
  | { readonly kind: 'people'; readonly uids: ReadonlySet<number> };

/** What a seat's profiles come to; a value that none of them names is absent. */
export type Traits = Omit<Profile, 'where'>;

const noTraits: Traits = {};

/** @returns what is said of whoever is seated there with this generation */
export function traitsOf(
  profiles: readonly Profile[],
  department: Department,
  row: number,
  generation: number,
): Traits {
  let traits = noTraits;
  for (const profile of profiles) {
    const { where, ...said } = profile;
    if (falls(where, department, row, generation)) traits = { ...traits, ...said };
  }
  return traits;
}

function falls(
  place: ProfilePlace,
  department: Department,
  row: number,
  generation: number,
): boolean {
  if (place.kind === 'people') return generation === 0 && place.uids.has(department.uid[row]);
  if (place.tier !== null && place.tier !== department.tierOf[row]) return false;
  return place.branch === null || place.branch === branchOf(department, row) + 1;
}

/** @throws RangeError that names the profile and the value out of range */
export function checkProfiles(profiles: readonly Profile[]): void {
  for (const [at, profile] of profiles.entries()) {
    const field = `profiles[${at}]`;
    if (profile.camps !== undefined) checkCampShares(`${field}.camps`, profile.camps);
    for (const name of ['enthusiasm', 'usefulness', 'concern', 'trust', 'permeability'] as const) {
      const spread = profile[name];
      if (spread === undefined) continue;
      checkShare(`${field}.${name}.mean`, spread.mean);
      checkShare(`${field}.${name}.sd`, spread.sd);
    }
    if (profile.age !== undefined) {
      const [youngest, oldest] = profile.age;
      checkWhole(`${field}.age[0]`, youngest, 14, 100);
      checkWhole(`${field}.age[1]`, oldest, youngest, 100);
    }
    if (profile.where.kind === 'seats') {
      const { branch, tier } = profile.where;
      if (branch !== null) checkWhole(`${field}.where.branch`, branch, 1, 0x7fffffff);
      if (tier !== null) checkWhole(`${field}.where.tier`, tier, 1, 0x7fffffff);
    }
  }
}
