/**
 * What moved people in a quarter, by cause. The quarter is lived again from the world at its start,
 * and some people, evenly over the department, are asked what moved them. Trust: the sum of its
 * terms over the weeks. Practice: by how much each term of the drive to work in the open had grown
 * from the first week to the last. A leader gets shares and directions, and never a level.
 */
import {
  inquire,
  type Cause,
  type Explanation,
  type Levers,
  type Term,
  type World,
} from '../../model/index.ts';
import { weeksPerQuarter } from '../journal.ts';
import { leversAt } from '../leversAt.ts';
import type { Situation } from '../situation.ts';

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
 * @param situation after the quarter
 * @param start the department when the quarter's weeks began
 * @returns the largest causes, the largest first
 */
export function causesOf(situation: Situation, start: World): readonly Moved[] {
  const trust = new Map<Cause, number>();
  const drives: (readonly Explanation[])[] = [];
  liveAgain(situation, start, (explanations) => {
    for (const { trust: account } of explanations) addTo(trust, account.terms, 1);
    drives.push(explanations);
  });
  const practice = new Map<Cause, number>();
  for (const { drive } of drives[0]) addTo(practice, drive.terms, -1);
  for (const { drive } of drives[drives.length - 1]) addTo(practice, drive.terms, 1);
  return [
    ...largest(trustCauses, trust).map((moved) => ({ of: 'trust' as const, ...moved })),
    ...largest(driveCauses, practice).map((moved) => ({ of: 'practice' as const, ...moved })),
  ]
    .toSorted((one, other) => other.share - one.share)
    .slice(0, named);
}

type Hear = (explanations: readonly Explanation[]) => void;

function liveAgain(situation: Situation, start: World, hear: Hear): void {
  let world = start;
  const rows = rowsAsked(world);
  for (let week = 0; week < weeksPerQuarter; week += 1) {
    const levers: Levers = leversAt({ ...situation, world }, world.week);
    const inquest = inquire(world, levers);
    hear(rows.map((row) => inquest.explain(row)));
    world = inquest.after;
  }
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
