/**
 * The rules of play, pure: a game is a value, and every function here makes another from it. It is
 * computed from (model version, scenario, seed, journal) and from nothing else.
 */
import {
  found,
  measure,
  step,
  treeFromManagers,
  treeFromSpans,
  type Truth,
  type World,
} from '../model/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { accountOf, type Account } from './account.ts';
import { weeksPerQuarter, type Decision, type Journal } from './journal.ts';
import { leversAt } from './leversAt.ts';
import { report, survey, type Report, type Survey } from './report.ts';
import { keyFromSeed } from './seed.ts';
import { firstRefusal, obstacleTo, type Obstacle } from './whyNot.ts';

/** Deciding: nothing moves and undo is free. Watching: weeks run. Ended: the last quarter has run. */
export type Phase = 'deciding' | 'watching' | 'ended';

export type Game = {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly journal: Journal;
  readonly phase: Phase;
  /** 1 for the first; stays at the last once the game has ended. */
  readonly quarter: number;
  readonly world: World;
  /** Week by week, the founding first. */
  readonly truth: readonly Truth[];
  readonly reports: readonly Report[];
  /** One for each quarter that has run. */
  readonly quarterReports: readonly QuarterReport[];
};

/** What the leader has been told when a quarter is over. */
export type QuarterReport = {
  readonly kind: 'quarterReport';
  readonly quarter: number;
  readonly week: number;
  /** As told in the last week, in [0, 1]. */
  readonly practice: number;
  /** Sums over the quarter. */
  readonly goodNews: number;
  readonly badNews: number;
  readonly incidents: number;
  readonly survey: Survey | null;
  readonly spentDollars: number;
};

/** @param seed the scenario's own by default */
export function openGame(scenario: Scenario, seed: string = scenario.seed): Game {
  const { plan, permeability, camps, profiles } = scenario.department;
  const tree = plan.kind === 'spans' ? treeFromSpans(plan.spans) : treeFromManagers(plan.managerOf);
  const { weights, strengths } = scenario.constraints;
  const world = found(tree, {
    parameters: scenario.parameters,
    weights,
    strengths,
    permeability,
    camps,
    profiles,
    key: keyFromSeed(seed),
  });
  return {
    scenario,
    seed,
    journal: [],
    phase: 'deciding',
    quarter: 1,
    world,
    truth: [measure(world)],
    reports: [report(world)],
    quarterReports: [],
  };
}

/** The account of the quarter under way. */
export function accountNow(game: Game): Account {
  return accountOf(game.scenario, game.journal, game.quarter);
}

/** What the player would do about a policy now: dated with the quarter under way. */
export function decisionNow(game: Game, kind: Decision['kind'], policy: string): Decision {
  return { quarter: game.quarter, kind, policy };
}

/** Whether the journal may take a decision, or why not; past its quarter's start it never may. */
export function whyNot(game: Game, decision: Decision): Obstacle | { kind: 'notNow' } | null {
  if (game.phase !== 'deciding') return { kind: 'notNow' };
  return obstacleTo(game.scenario, game.journal, decision);
}

/** @returns the same game where the decision cannot be taken; ask `whyNot` first */
export function decide(game: Game, decision: Decision): Game {
  if (whyNot(game, decision) !== null) return game;
  return { ...game, journal: [...game.journal, decision] };
}

/** The decisions of the quarter under way, which can still be withdrawn. */
export function openDecisions(game: Game): Journal {
  if (game.phase !== 'deciding') return [];
  return game.journal.filter(({ quarter }) => quarter === game.quarter);
}

/** Takes an open decision back, if what was decided beside it is still possible without it. */
export function withdraw(game: Game, decision: Decision): Game {
  if (!openDecisions(game).includes(decision)) return game;
  const journal = game.journal.filter((other) => other !== decision);
  return firstRefusal(game.scenario, journal) === null ? { ...game, journal } : game;
}

export function undo(game: Game): Game {
  return openDecisions(game).length === 0 ? game : { ...game, journal: game.journal.slice(0, -1) };
}

/** From here the quarter's decisions stand and its weeks are due. */
export function runQuarter(game: Game): Game {
  return game.phase === 'deciding' ? { ...game, phase: 'watching' } : game;
}

/** Lives one week; after the thirteenth the quarter is reported and the next one is decided. */
export function stepWeek(game: Game): Game {
  if (game.phase !== 'watching') return game;
  const levers = leversAt(game.scenario, game.journal, game.world.week);
  const world = step(game.world, levers);
  const lived: Game = {
    ...game,
    world,
    truth: [...game.truth, measure(world)],
    reports: [...game.reports, report(world)],
  };
  return world.week === game.quarter * weeksPerQuarter ? endQuarter(lived) : lived;
}

function endQuarter(game: Game): Game {
  const isLast = game.quarter === game.scenario.quarters;
  return {
    ...game,
    quarterReports: [...game.quarterReports, reportQuarter(game)],
    phase: isLast ? 'ended' : 'deciding',
    quarter: isLast ? game.quarter : game.quarter + 1,
  };
}

function reportQuarter(game: Game): QuarterReport {
  const { world, quarter } = game;
  const weeks = game.reports.slice(-weeksPerQuarter);
  const total = (of: (week: Report) => number): number =>
    weeks.reduce((sum, week) => sum + of(week), 0);
  const levers = leversAt(game.scenario, game.journal, world.week - 1);
  return {
    kind: 'quarterReport',
    quarter,
    week: world.week,
    practice: weeks.at(-1)?.practice ?? 0,
    goodNews: total((week) => week.goodNews),
    badNews: total((week) => week.badNews),
    incidents: total((week) => week.incidents),
    survey: survey(world, levers),
    spentDollars: accountNow(game).spentDollars,
  };
}
