/**
 * Explanation is recomputation: the named causes of one person's week, for each attitude a list of
 * terms that add up to the change. Nothing is stored for it; the week is lived again from the same
 * state, levers and luck, and its terms are read off. What a clamp or a newcomer adds has a name
 * too (`limit`, `turnover`), so that the terms always close. Leaves out: causes of causes.
 */
import {
  concernTerms,
  driveTerms,
  enthusiasmTerms,
  permeabilityTerms,
  signalTerms,
  trustTerms,
  usefulnessTerms,
  type Cause,
  type Terms,
} from './causes.ts';
import type { Levers } from './levers.ts';
import { driveOf } from './practice.ts';
import { checkWhole, clampShare } from './share.ts';
import { afterWeek, liveWeek, openWeek, openWorkbench } from './step.ts';
import type { Week } from './week.ts';
import type { World } from './world.ts';

/** A cause and what it added, in the unit of what it moved. */
export type Term = { readonly cause: Cause; readonly amount: number };

export type Account = {
  readonly before: number;
  readonly after: number;
  /** They add up to `after` − `before`, within 1e-12. */
  readonly terms: readonly Term[];
};

export type Explanation = {
  readonly week: number;
  readonly enthusiasm: Account;
  readonly usefulness: Account;
  readonly concern: Account;
  readonly trust: Account;
  readonly signal: Account;
  /** null for employees, who pass nothing on. */
  readonly permeability: Account | null;
  /** D as it stood when the week's practice was chosen: its terms add up to it, within 1e-12. */
  readonly drive: { readonly value: number; readonly terms: readonly Term[] };
};

/** A week lived again, to be asked about as many people as one likes. */
export type Inquest = {
  readonly explain: (row: number) => Explanation;
  /** The department a week later, as `step` leaves it. */
  readonly after: World;
};

/**
 * @param world at the week's start
 * @param levers as they stood in that week
 * @throws RangeError as `step` does, and for a row that nobody sits on
 */
export function inquire(world: World, levers: Levers): Inquest {
  const week = openWeek(world, levers, openWorkbench(world));
  const organisation = liveWeek(week);
  return {
    after: afterWeek(world, week, organisation),
    explain: (row) => {
      checkWhole('row', row, 0, world.department.size - 1);
      return explainPerson(week, row);
    },
  };
}

function explainPerson(week: Week, row: number): Explanation {
  const isNew = week.next.generation[row] !== week.now.generation[row];
  const manages = week.department.teamLed[row] >= 0;
  return {
    week: week.number,
    enthusiasm: close(week, 'enthusiasm', row, enthusiasmTerms(week, row), isNew),
    usefulness: close(week, 'usefulness', row, usefulnessTerms(week, row), isNew),
    concern: close(week, 'concern', row, concernTerms(week, row), isNew),
    trust: close(week, 'trust', row, trustTerms(week, row), isNew),
    signal: close(week, 'signal', row, signalTerms(week, row), false),
    permeability: manages
      ? close(week, 'permeability', row, permeabilityTerms(week, row), isNew)
      : null,
    drive: { value: driveOf(week, row), terms: named(driveTerms(week, row)) },
  };
}

type Explained = 'enthusiasm' | 'usefulness' | 'concern' | 'trust' | 'signal' | 'permeability';

/** What the terms leave over is the newcomer's doing, or else a limit's. */
function close(week: Week, column: Explained, row: number, terms: Terms, isNew: boolean): Account {
  const before = week.now[column][row];
  const after = week.next[column][row];
  const told = before + terms.reduce((total, [, amount]) => total + amount, 0);
  const limit: readonly [Cause, number] = ['limit', clampShare(told) - told];
  const turnover: readonly [Cause, number] = ['turnover', isNew ? after - clampShare(told) : 0];
  return { before, after, terms: named([...terms, limit, turnover]) };
}

function named(terms: Terms): readonly Term[] {
  return terms.filter(([, amount]) => amount !== 0).map(([cause, amount]) => ({ cause, amount }));
}
