/**
 * Which informal ties are drawn. Few are lines from one person to another; many would be a thicket, so they
 * are gathered into bundles from ground to ground, of which the strongest are drawn.
 */
import { tiesEach } from '../model/index.ts';
import type { Block, Hollow, StageLayout } from './layout.ts';
import type { Places } from './places.ts';
import type { Teams } from './teams.ts';

/** The ties between the people of two grounds of one band, or of one ground among themselves. */
export type Bundle = { readonly from: Ground; readonly to: Ground; readonly ties: number };

export type Ties = {
  readonly singles: readonly (readonly [row: number, other: number])[];
  /** The strongest last, so that it lies over the others; those of one ground are not among them. */
  readonly bundles: readonly Bundle[];
  /** How many ties the strongest bundle has. */
  readonly most: number;
};

type Ground = Block | Hollow;

/** More would be a thicket. In a stratum people stand in one line, and on the floor in many. */
const most = {
  stratum: { singles: 12, bundles: 12 },
  floor: { singles: 60, bundles: 27 },
  /** In the air over a crowd there is little room. */
  crowd: { singles: 0, bundles: 10 },
} as const;

type Limits = (typeof most)[keyof typeof most];

/** Of a crowd so many are asked, taken evenly, whom they are tied to. */
const askedMost = 120;

export function tiesIn(layout: StageLayout, places: Places, areCrowds: boolean): Ties {
  const strata = layout.strata.map((_, at) =>
    tiesOf(
      layout.blocks.filter(({ tier }) => tier === at + 1),
      layout,
      places,
      most.stratum,
    ),
  );
  const found = [
    ...strata,
    tiesOf(layout.hollows, layout, places, areCrowds ? most.crowd : most.floor),
  ];
  const bundles = found.flatMap((each) => each.bundles);
  return {
    singles: found.flatMap((each) => each.singles),
    bundles,
    most: Math.max(1, ...bundles.map(({ ties }) => ties)),
  };
}

function tiesOf(
  grounds: readonly Ground[],
  layout: StageLayout,
  places: Places,
  limits: Limits,
): Pick<Ties, 'singles' | 'bundles'> {
  const { ties } = layout.department;
  const singles: (readonly [number, number])[] = [];
  const bundles = new Map<Ground, Map<Ground, number>>();
  for (const from of grounds) {
    const { rows, each } = askedIn(layout, from);
    for (const row of rows) {
      for (let tie = row * tiesEach; tie < (row + 1) * tiesEach; tie += 1) {
        const other = ties[tie];
        const to = other === row ? null : places.groundOf(other);
        if (to === null) continue;
        const isWanted = singles.length <= limits.singles && !isSaid(ties, row, other);
        if (isWanted) singles.push([row, other]);
        if (to !== from) add(bundles, from, to, each);
      }
    }
  }
  if (singles.length <= limits.singles) return { singles, bundles: [] };
  const strongest = [...bundles]
    .flatMap(([from, many]) => Array.from(many, ([to, count]) => ({ from, to, ties: count })))
    .toSorted((one, other) => other.ties - one.ties)
    .slice(0, limits.bundles)
    .toReversed();
  return { singles: [], bundles: strongest };
}

/** A tie that both have named is one line. */
function isSaid(ties: Int32Array, row: number, other: number): boolean {
  const named = ties.subarray(other * tiesEach, (other + 1) * tiesEach);
  return other < row && named.includes(row);
}

/** @returns some of the people of a ground, taken evenly, and how many each of them stands for */
function askedIn(
  { teams }: StageLayout,
  ground: Ground,
): { readonly rows: readonly number[]; readonly each: number } {
  const runs = 'tier' in ground ? [ground] : runsOf(teams, ground);
  const people = runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const asked = Math.min(askedMost, people);
  const rows: number[] = [];
  let passed = 0;
  for (const { first, last } of runs) {
    const end = passed + last - first + 1;
    for (let at = nth(); rows.length < asked && at < end; at = nth()) {
      rows.push(first + at - passed);
    }
    passed = end;
  }
  return { rows, each: people / asked };

  function nth(): number {
    return Math.floor((rows.length * people) / asked);
  }
}

/** The teams of a hollow, each a run of rows. */
function runsOf(
  teams: Teams,
  { first, last }: Hollow,
): readonly { readonly first: number; readonly last: number }[] {
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    first: teams.first[first + at],
    last: teams.last[first + at],
  }));
}

/** Whoever names whom, it is one bundle: it goes from the left to the right. */
function add(
  bundles: Map<Ground, Map<Ground, number>>,
  one: Ground,
  other: Ground,
  ties: number,
): void {
  const [from, to] = one.rect.x < other.rect.x ? [one, other] : [other, one];
  const many = bundles.get(from) ?? new Map<Ground, number>();
  bundles.set(from, many);
  many.set(to, (many.get(to) ?? 0) + ties);
}
