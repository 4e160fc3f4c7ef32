/** A game that is over, quarter by quarter, as everything that is observed of it needs it. */
import type { Truth } from '../../model/index.ts';
import type { Policy, Scenario } from '../../scenario/index.ts';
import type { Game, QuarterReport } from '../game.ts';
import { acts, weeksPerQuarter, type Start } from '../journal.ts';
import type { Report } from '../report.ts';
import { policyOf } from '../stints.ts';
import { levelsIn, ownLevelsIn, type Levels } from './levels.ts';
import type { Past } from './observation.ts';

export type Chronicle = {
  readonly past: Past;
  readonly game: Game;
  readonly scenario: Scenario;
  readonly size: number;
  /** The last quarter. */
  readonly last: number;
  /** One for each quarter, the first at 0. */
  readonly quarters: readonly Quarter[];
  readonly start: Truth;
  readonly end: Truth;
  readonly later: Truth;
  readonly untouchedEnd: Truth;
  readonly untouchedLater: Truth;
  readonly begun: readonly Begun[];
};

export type Quarter = {
  readonly quarter: number;
  /** At its end: what is true, what would have been had nobody decided anything, and what was told. */
  readonly truth: Truth;
  readonly untouched: Truth;
  readonly told: Report;
  readonly report: QuarterReport;
  /** Where the levers stood in its last week, and what the leader's own decisions added to them. */
  readonly levels: Levels;
  readonly own: Levels;
  /** Sums over its weeks. */
  readonly weeks: readonly Truth[];
};

/** A policy that the leader began. */
export type Begun = Start & { readonly offered: Policy };

export function chronicleOf(past: Past): Chronicle {
  const { game, later, untouched } = past;
  const { scenario, truth, journal } = game;
  const last = game.quarterReports.length;
  return {
    past,
    game,
    scenario,
    size: game.world.department.size,
    last,
    quarters: game.quarterReports.map((report) => quarterOf(past, report)),
    start: truth[0],
    end: truth[truth.length - 1],
    later: later.truth[later.truth.length - 1],
    untouchedEnd: untouched[last * weeksPerQuarter],
    untouchedLater: untouched[untouched.length - 1],
    begun: journal.flatMap((decision) => {
      const offered = decision.kind === 'start' ? policyOf(scenario, decision.policy) : undefined;
      return decision.kind === 'start' && offered !== undefined ? [{ ...decision, offered }] : [];
    }),
  };
}

function quarterOf({ game, untouched }: Past, report: QuarterReport): Quarter {
  const { quarter } = report;
  const week = quarter * weeksPerQuarter;
  return {
    quarter,
    truth: game.truth[week],
    untouched: untouched[week],
    told: game.reports[week],
    report,
    levels: levelsIn(game, quarter),
    own: ownLevelsIn(game, quarter),
    weeks: game.truth.slice(week - weeksPerQuarter + 1, week + 1),
  };
}

/** Over the weeks of quarters: what is counted week by week. */
export function totalIn(quarters: readonly Quarter[], of: (week: Truth) => number): number {
  return quarters.reduce(
    (total, { weeks }) => total + weeks.reduce((sum, week) => sum + of(week), 0),
    0,
  );
}

/** The same, over the same weeks of the world in which nobody decided anything. */
export function untouchedIn(
  { past }: Chronicle,
  quarters: readonly Quarter[],
  of: (week: Truth) => number,
): number {
  return quarters.reduce((total, { quarter }) => {
    const until = quarter * weeksPerQuarter + 1;
    const weeks = past.untouched.slice(until - weeksPerQuarter, until);
    return total + weeks.reduce((sum, week) => sum + of(week), 0);
  }, 0);
}

/** Whether anything was decided that can change a department: a policy, or an answer. */
export function hasActed({ journal }: Game): boolean {
  return journal.some(acts);
}

/** A quarter in which something has happened often enough to be more than a trial. */
export function oftenIn({ last }: Chronicle): number {
  return Math.max(1, Math.round(last / 6));
}

/** @returns a quarter that was played, however far ahead is asked for */
export function quarterAt({ quarters, last }: Chronicle, quarter: number): Quarter {
  return quarters[Math.min(last, quarter) - 1];
}

export function incidentsOf({ legacyIncidents, newIncidents }: Truth): number {
  return legacyIncidents + newIncidents;
}

/** Of the signal that somebody in the lowest tier hears. */
export function arrivedIn({ signalByTier }: Truth): number {
  return signalByTier[signalByTier.length - 1];
}

/** The geometric mean of practice and trust, as the outcome of a game. */
export function sustainedOf({ practice, trust }: Truth): number {
  return Math.sqrt(practice * trust);
}

/** @returns 0 for a mean of nothing */
export function meanOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.length === 0 ? 0 : items.reduce((sum, item) => sum + of(item), 0) / items.length;
}
