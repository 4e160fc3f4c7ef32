/**
 * What moved people in a quarter, by cause. The quarter is lived again from the world at its start,
 * and some people, evenly over the department, are asked what moved them. Trust: the sum of its
 * terms over the weeks. Practice: by how much each term of the drive to work in the open had grown
 * from the first week to the last. A leader gets shares and directions, and never a level.
 */
import { inquire, type Cause, type Term, type World } from '../../model/index.ts';
import type { Game } from '../game.ts';
import { weeksPerQuarter } from '../journal.ts';
import { leversAt } from '../leversAt.ts';
import type { ByWeek } from '../replay.ts';

/** What can move trust. */
const trustCauses = [
  'heard',
  'ignored',
  'blame',
  'sayDoGap',
  'coercion',
  'turnover',
] as const satisfies readonly Cause[];

/** What can move the drive to work in the open; trust is part of it, and has causes of its own. */
const driveCauses = [
  'enthusiasm',
  'usefulness',
  'peers',
  'signal',
  'concern',
  'constraints',
  'guardrails',
  'clearance',
  'fatigue',
  'training',
  'inducement',
  'coercion',
  'example',
  'blockedTools',
] as const satisfies readonly Cause[];

export type Moved = (
  | { readonly of: 'trust'; readonly cause: (typeof trustCauses)[number] }
  | { readonly of: 'practice'; readonly cause: (typeof driveCauses)[number] }
) & {
  readonly direction: 'up' | 'down';
  /** Of all that moved it, either way; in [0, 1]. */
  readonly share: number;
};

const askedMost = 200;
const named = 3;
/** So that neither hides the other. */
const namedOfEach = 2;
/** Less than this, summed over a quarter, moves nobody. */
const least = 1e-6;

/**
 * Yields after each week that it has lived again.
 * @param game in which a quarter is over and the next one has not begun
 * @returns the largest causes of that quarter, the largest first
 */
export function* causesByWeek(game: Game): ByWeek<readonly Moved[]> {
  let world = game.quarterStart;
  const rows = rowsAsked(world);
  const trust = new Map<Cause, number>();
  const practice = new Map<Cause, number>();
  for (let week = 1; week <= weeksPerQuarter; week += 1) {
    const inquest = inquire(world, leversAt({ ...game, world }, world.week));
    for (const row of rows) {
      const { trust: account, drive } = inquest.explain(row);
      addTo(trust, account.terms, 1);
      // How far each term has grown between the first week and the last.
      if (week === 1) addTo(practice, drive.terms, -1);
      if (week === weeksPerQuarter) addTo(practice, drive.terms, 1);
    }
    world = inquest.after;
    yield world.week;
  }
  return [
    ...largest(trustCauses, trust).map((moved) => ({ of: 'trust' as const, ...moved })),
    ...largest(driveCauses, practice).map((moved) => ({ of: 'practice' as const, ...moved })),
  ]
    .toSorted((one, other) => other.share - one.share)
    .slice(0, named);
}

/** Evenly by uid: the same people whatever order their rows stand in. */
function rowsAsked({ department: { uid, size } }: World): readonly number[] {
  const apart = Math.ceil(size / askedMost);
  return Array.from(uid, (_, row) => row).filter((row) => uid[row] % apart === 0);
}

function addTo(sums: Map<Cause, number>, terms: readonly Term[], sign: 1 | -1): void {
  for (const { cause, amount } of terms) sums.set(cause, (sums.get(cause) ?? 0) + sign * amount);
}

type Share<Named> = Pick<Moved, 'direction' | 'share'> & { readonly cause: Named };

/** What a limit took off, and what never changes, is no cause and has no name. */
function largest<Named extends Cause>(
  causes: readonly Named[],
  sums: ReadonlyMap<Cause, number>,
): readonly Share<Named>[] {
  const amounts = causes.map((cause) => ({ cause, amount: sums.get(cause) ?? 0 }));
  const all = amounts.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  if (all < least) return [];
  return amounts
    .filter(({ amount }) => amount !== 0)
    .map(({ cause, amount }): Share<Named> => ({
      cause,
      direction: amount > 0 ? 'up' : 'down',
      share: Math.abs(amount) / all,
    }))
    .toSorted((one, other) => other.share - one.share)
    .slice(0, namedOfEach);
}
