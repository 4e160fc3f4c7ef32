/**
 * How a department stands at the end of a quarter: as a whole, and by where people sat and what camp
 * they were of when it was founded, which no decision can change. In sums, so that parts add up.
 */
import { branchOf, camps, type World } from '../../model/index.ts';

export type Standing = {
  readonly people: number;
  readonly managers: number;
  /** Summed over people. */
  readonly practice: number;
  readonly trust: number;
  /** Summed over managers. */
  readonly permeability: number;
  /** Of the quarter. */
  readonly incidents: number;
};

export const divisions = ['branch', 'tier', 'camp'] as const;
export type Division = (typeof divisions)[number];

export type Standings = {
  readonly whole: Standing;
  /** One for each branch, each tier from the first below the deputy head, each camp. */
  readonly parts: Readonly<Record<Division, readonly Standing[]>>;
};

export type Observer = {
  /** Counts what befell in the week that the world has just lived. */
  readonly seeWeek: (world: World) => void;
  /** How it stands now; incidents are counted anew from here on. */
  readonly closeQuarter: (world: World) => Standings;
};

/** @param founded the world before its first week, in which everybody sits in the row of her uid */
export function observe(founded: World): Observer {
  const { department, people } = founded;
  const incidents = new Uint32Array(department.size);
  const part: Readonly<Record<Division, ArrayLike<number>>> = {
    branch: Int32Array.from({ length: department.size }, (_, uid) => branchOf(department, uid)),
    tier: Int32Array.from(department.tierOf.subarray(0, department.size), (tier) => tier - 1),
    camp: people.camp.slice(),
  };
  const counts: Readonly<Record<Division, number>> = {
    branch: department.teamStart[1],
    tier: department.tiers,
    camp: camps.length,
  };
  const sumUp = (world: World, division: Division): readonly Standing[] =>
    standingsOf(world, incidents, counts[division], (uid) => part[division][uid]);
  return {
    seeWeek: ({ department: { size, uid }, people: { incident } }) => {
      for (let row = 0; row < size; row += 1) if (incident[row] !== 0) incidents[uid[row]] += 1;
    },
    closeQuarter: (world) => {
      const [whole] = standingsOf(world, incidents, 1, () => 0);
      const parts = {
        branch: sumUp(world, 'branch'),
        tier: sumUp(world, 'tier'),
        camp: sumUp(world, 'camp'),
      };
      incidents.fill(0);
      return { whole, parts };
    },
  };
}

function standingsOf(
  { department, people }: World,
  incidents: Uint32Array,
  parts: number,
  partOf: (uid: number) => number,
): readonly Standing[] {
  const sums = Array.from({ length: parts }, () => ({
    people: 0,
    managers: 0,
    practice: 0,
    trust: 0,
    permeability: 0,
    incidents: 0,
  }));
  for (let row = 0; row < department.size; row += 1) {
    const uid = department.uid[row];
    const sum = sums[partOf(uid)];
    sum.people += 1;
    sum.practice += people.practice[row];
    sum.trust += people.trust[row];
    sum.incidents += incidents[uid];
    if (department.teamLed[row] < 0) continue;
    sum.managers += 1;
    sum.permeability += people.permeability[row];
  }
  return sums;
}
