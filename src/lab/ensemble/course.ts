import { liveOn, openGame, type Game, type Journal } from '../../game/index.ts';
import type { Truth } from '../../model/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { RunOutcome } from './outcome.ts';
import { playAlong } from './playAlong.ts';
import { outcomeOfRun } from './playJournal.ts';
import { observe, type Standings } from './standing.ts';

/** How a run went, in truth: what is held against another run of the same department. */
export type Course = {
  readonly seed: string;
  /** Shares week by week, the founding first; of a game that is over also the year after it. */
  readonly practice: readonly number[];
  readonly trust: readonly number[];
  /** What was said at the top in each week, in [0, 1]. */
  readonly said: readonly number[];
  /** Mean signal heard in each tier, from the top, week by week as the shares. */
  readonly heard: readonly (readonly number[])[];
  /** Mean permeability of the managers of each tier; nobody manages in the last. */
  readonly passed: readonly (readonly number[])[];
  /** At the end of each quarter. */
  readonly quarters: readonly Standings[];
  /** Null while the game is not over. */
  readonly outcome: RunOutcome | null;
};

/** @param quarters how many to run; by default the whole game, and then a year without the leader */
export function playCourse(
  scenario: Scenario,
  seed: string,
  journal: Journal,
  quarters: number = scenario.quarters,
): Course {
  const observer = observe(openGame(scenario, seed).world);
  const standings: Standings[] = [];
  const said: number[] = [];
  const played = playAlong(scenario, seed, journal, {
    quarters,
    record: 'weeks',
    visit: (world, _, { signal }) => {
      said.push(signal);
      observer.seeWeek(world);
    },
    visitQuarter: ({ world }) => standings.push(observer.closeQuarter(world)),
  });
  const { game } = played;
  const isOver = game.phase === 'ended';
  const later = isOver ? liveOn(game).truth : [];
  // The first week of the year on is the last of the game.
  const truth = [...game.truth, ...later.slice(1)];
  return {
    seed,
    practice: truth.map(({ practice }) => practice),
    trust: truth.map(({ trust }) => trust),
    said,
    heard: truth.map(({ signalByTier }) => signalByTier),
    passed: truth.map(({ permeabilityByTier }) => permeabilityByTier),
    quarters: standings,
    outcome: isOver ? outcomeOfRun(played, lastOf(later)) : null,
  };
}

/** The course of a game as far as its quarters have run. */
export function courseOf({ scenario, seed, journal, quarterReports }: Game): Course {
  return playCourse(scenario, seed, journal, quarterReports.length);
}

function lastOf(truth: readonly Truth[]): Truth {
  return truth[truth.length - 1];
}
