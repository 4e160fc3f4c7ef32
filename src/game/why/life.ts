/**
 * What moved one person, week by week, in the named causes of the model: they add up to every change
 * exactly. Nothing of it is kept while a game is played; the game is lived again from its journal.
 */
import { inquire, type Cause, type Explanation } from '../../model/index.ts';
import type { Game } from '../game.ts';
import { replay } from '../replay.ts';

export const attitudes = [
  'trust',
  'signal',
  'enthusiasm',
  'usefulness',
  'concern',
  'permeability',
] as const;
export type Attitude = (typeof attitudes)[number];

export type LifeWeek = {
  /** 0 for the first. */
  readonly week: number;
  /** Where she sat in it. */
  readonly row: number;
  /** Whether she worked in the open as it ended. */
  readonly practises: boolean;
  /** Another person than before has her seat as it ends. */
  readonly isNew: boolean;
  readonly explanation: Explanation;
};

export type Life = { readonly uid: number; readonly weeks: readonly LifeWeek[] };

/**
 * @param uid of the seat; whoever follows in it is counted on
 * @param quarters how many to live through
 */
export function lifeOf(
  { scenario, seed, journal }: Pick<Game, 'scenario' | 'seed' | 'journal'>,
  uid: number,
  quarters: number,
): Life {
  const weeks: LifeWeek[] = [];
  replay(scenario, seed, journal, {
    quarters,
    record: 'quarters',
    visit: ({ department, people }, before, levers) => {
      const row = department.uid.indexOf(uid);
      if (row < 0) return;
      weeks.push({
        week: before.week,
        row,
        practises: people.practice[row] === 1,
        isNew: people.generation[row] !== before.people.generation[row],
        explanation: inquire(before, levers).explain(row),
      });
    },
  });
  return { uid, weeks };
}

/** `quarterStart`: what came over the department, or was ordered, before a quarter's first week. */
export type LifeCause = Cause | 'quarterStart';

export type Stretch = {
  readonly before: number;
  readonly after: number;
  /** They add up to `after` − `before`, the largest first. */
  readonly terms: readonly { readonly cause: LifeCause; readonly amount: number }[];
};

/**
 * What moved her in these weeks, added up.
 * @param from the first week, counted from 0; @param until the first that no longer counts
 * @returns null where she was not there, or passes nothing on and is asked for her permeability
 */
export function stretchOf(
  { weeks }: Life,
  attitude: Attitude,
  from: number,
  until: number,
): Stretch | null {
  const sums = new Map<LifeCause, number>();
  const add = (cause: LifeCause, amount: number): void => {
    sums.set(cause, (sums.get(cause) ?? 0) + amount);
  };
  let before: number | null = null;
  let after: number | null = null;
  for (const { week, explanation } of weeks) {
    const account = explanation[attitude];
    if (account === null || week >= until) continue;
    if (week >= from) {
      const lastly: number = after ?? account.before;
      before ??= lastly;
      // What the quarter began with belongs to its first week.
      add('quarterStart', account.before - lastly);
      for (const { cause, amount } of account.terms) add(cause, amount);
    }
    after = account.after;
  }
  if (before === null || after === null) return null;
  const terms = Array.from(sums, ([cause, amount]) => ({ cause, amount }));
  const moved = terms.filter(({ amount }) => amount !== 0);
  return { before, after, terms: moved.toSorted((one, other) => size(other) - size(one)) };
}

function size({ amount }: { readonly amount: number }): number {
  return amount < 0 ? -amount : amount;
}
