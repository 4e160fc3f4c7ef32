/**
 * Which informal ties are drawn. Few are lines from one person to another; many would be a thicket, so they
 * are gathered into bundles from ground to ground, of which the strongest are drawn.
 */
import { tiesEach } from '../model/index.ts';
import type { Block, Hollow, StageLayout } from './layout.ts';

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

/** Of many in one ground so many are asked, taken evenly, whom they are tied to. */
const askedMost = { block: 8, hollow: 60 };

export type TiesFinder = (layout: StageLayout, areCrowds: boolean, isOnItsWay: boolean) => Ties;

/**
 * Ties are found where somebody comes to rest: on the way those that are known move along, for to find
 * them takes longer than all else that is done in a frame.
 * @returns those of a layout, which may be those of an earlier one of the same department
 */
export function createTiesFinder(): TiesFinder {
  let known:
    | { readonly layout: StageLayout; readonly areCrowds: boolean; readonly ties: Ties }
    | undefined;
  return (layout, areCrowds, isOnItsWay) => {
    const isSame = known?.layout === layout && known.areCrowds === areCrowds;
    const moves = isOnItsWay && known?.layout.department === layout.department;
    if (known !== undefined && (isSame || moves)) return known.ties;
    known = { layout, areCrowds, ties: tiesIn(layout, areCrowds) };
    return known.ties;
  };
}

export function tiesIn(layout: StageLayout, areCrowds: boolean): Ties {
  const { blocks, hollows, strata } = layout;
  const groundOf = groundsByRow(layout);
  const ofBand = (grounds: readonly Ground[], limits: Limits) =>
    tiesOf(grounds, layout, groundOf, limits);
  const found = [
    ...strata.map((_, at) =>
      ofBand(
        blocks.filter(({ tier }) => tier === at + 1),
        most.stratum,
      ),
    ),
    ofBand(hollows, areCrowds ? most.crowd : most.floor),
  ];
  const bundles = found.flatMap((each) => each.bundles);
  return {
    singles: found.flatMap((each) => each.singles),
    bundles,
    most: Math.max(1, ...bundles.map(({ ties }) => ties)),
  };
}

/** @returns the ground of a person; undefined out of sight */
function groundsByRow(layout: StageLayout): (row: number) => Ground | undefined {
  const grounds: readonly Ground[] = [...layout.blocks, ...layout.hollows];
  const places = new Int32Array(layout.department.size).fill(-1);
  for (const [at, ground] of grounds.entries()) {
    for (const { first, last } of runsOf(layout, ground)) places.fill(at, first, last + 1);
  }
  return (row) => grounds[places[row]];
}

function tiesOf(
  grounds: readonly Ground[],
  layout: StageLayout,
  groundOf: (row: number) => Ground | undefined,
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
        const to = other === row ? undefined : groundOf(other);
        if (to === undefined) continue;
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
  layout: StageLayout,
  ground: Ground,
): { readonly rows: readonly number[]; readonly each: number } {
  const runs = runsOf(layout, ground);
  const people = runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const asked = Math.min('tier' in ground ? askedMost.block : askedMost.hollow, people);
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

type Run = { readonly first: number; readonly last: number };

/** The rows of a block, or of each team of a hollow. */
function runsOf({ teams }: StageLayout, ground: Ground): readonly Run[] {
  const { first, last } = ground;
  if ('tier' in ground) return [ground];
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
