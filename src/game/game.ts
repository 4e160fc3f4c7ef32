/**
 * The rules of play, pure: a game is a value, and every function here makes another from it. It is
 * computed from (model version, scenario, seed, journal) and from nothing else.
 */
import { found, measure, step, type Levers, type Truth, type World } from '../model/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { beginQuarter } from './beginning.ts';
import { answerIn } from './consequences.ts';
import { climbOn, openClimb, report, type Climb } from './climb.ts';
import { foundingTiers, foundingTree } from './foundingTree.ts';
import { happeningsOf } from './happenings.ts';
import { weeksPerQuarter, type Decision, type Journal } from './journal.ts';
import { leversAt } from './leversAt.ts';
import { accountNow, openDecisions, whyNot, whyNotRun, type Phase } from './now.ts';
import { printOf } from './print.ts';
import { survey, type Report, type Survey } from './report.ts';
import { questionIn } from './round/question.ts';
import { closeTurn, openTurn, type Turn } from './round/turn.ts';
import { keyFromSeed } from './seed.ts';
import type { Happening, Situation } from './situation.ts';
import { countWeek, openTally, totalOf, type Tally } from './tally.ts';

export type Game = Situation & {
  readonly seed: string;
  readonly phase: Phase;
  /** 1 for the first; stays at the last once the game has ended. */
  readonly quarter: number;
  /** Week by week, the founding first. */
  readonly truth: readonly Truth[];
  readonly reports: readonly Report[];
  /** Fingerprint of the department before the quarter that is watched began; null: none is watched. */
  readonly begunAt: string | null;
  /** What is on its way to the top. */
  readonly climb: Climb;
  /** When the weeks of the last quarter that began did begin; before the first, the founding. */
  readonly quarterStart: World;
  /** One for each quarter that has begun. */
  readonly turns: readonly Turn[];
  /** Of the quarter under way; while deciding, of the last. */
  readonly tally: Tally;
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
  const { permeability, camps, profiles } = scenario.department;
  const { weights, strengths } = scenario.constraints;
  const world = found(foundingTree(scenario), {
    parameters: scenario.parameters,
    weights,
    strengths,
    permeability,
    camps,
    profiles,
    key: keyFromSeed(seed),
  });
  const climb = openClimb(world);
  return openQuarter({
    scenario,
    seed,
    journal: [],
    happened: [],
    phase: 'deciding',
    quarter: 1,
    begunAt: null,
    world,
    tiers: foundingTiers(scenario),
    truth: [measure(world)],
    reports: [report(climb, world)],
    climb,
    quarterStart: world,
    turns: [],
    tally: openTally(world),
    quarterReports: [],
  });
}

/** What comes, comes now, before anything is decided. */
function openQuarter(game: Game): Game {
  const news = happeningsOf(game, game.quarter);
  return news.length === 0 ? game : { ...game, happened: [...game.happened, ...news] };
}

/** @returns the same game where the decision cannot be taken; ask `whyNot` first */
export function decide(game: Game, decision: Decision): Game {
  if (whyNot(game, decision) !== null) return game;
  return { ...game, journal: [...game.journal, decision] };
}

/** Takes an open decision back, if what was decided beside it is still possible without it. */
export function withdraw(game: Game, decision: Decision): Game {
  const open = openDecisions(game);
  if (!open.includes(decision)) return game;
  let without: Game = { ...game, journal: game.journal.filter((each) => !open.includes(each)) };
  for (const other of open) {
    if (other === decision) continue;
    const next = decide(without, other);
    if (next === without) return game;
    without = next;
  }
  return without;
}

export function undo(game: Game): Game {
  return openDecisions(game).length === 0 ? game : { ...game, journal: game.journal.slice(0, -1) };
}

/** From here the quarter's decisions stand and its weeks are due. */
export function runQuarter(game: Game): Game {
  if (game.phase !== 'deciding' || whyNotRun(game) !== null) return game;
  return { ...startQuarter(game), begunAt: printOf(game.world) };
}

/** The same with nobody there to answer: then the last answer to a dilemma stands. */
export function startQuarter(game: Game): Game {
  const happened = game.happened.map((it) => settled(it, game.journal));
  const begun = beginQuarter({ ...game, happened }, game.quarter);
  const question = questionIn(game.scenario, game.journal, game.quarter);
  return {
    ...begun,
    phase: 'watching',
    tally: openTally(begun.world),
    quarterStart: begun.world,
    turns: [...game.turns, openTurn(game, question)],
  };
}

/** The answer that stands, once the quarter runs. */
export function settled(happening: Happening, journal: Journal): Happening {
  if (happening.kind !== 'dilemma' || happening.answer !== null) return happening;
  const { dilemma } = happening;
  const answer = answerIn(journal, dilemma) ?? dilemma.answers.at(-1) ?? null;
  return { ...happening, answer };
}

/** Lives one week; after the thirteenth the quarter is reported and the next one is decided. */
export function stepWeek(game: Game): Game {
  return game.phase === 'watching' ? liveWeek(game, 'weeks', step) : game;
}

/** What is noted of a run: truth and report of every week, or of the last week of each quarter. */
export type Recording = 'weeks' | 'quarters';

export function liveWeek(
  game: Game,
  record: Recording,
  advance: (world: World, levers: Levers) => World,
): Game {
  const levers = leversAt(game, game.world.week);
  const world = advance(game.world, levers);
  const climb = climbOn(game.climb, world);
  const isLast = world.week === game.quarter * weeksPerQuarter;
  const isNoted = isLast || record === 'weeks';
  const lived: Game = {
    ...game,
    world,
    climb,
    tally: countWeek(game.tally, world, climb),
    truth: isNoted ? [...game.truth, measure(world)] : game.truth,
    reports: isNoted ? [...game.reports, report(climb, world)] : game.reports,
  };
  return isLast ? endQuarter(lived, levers) : lived;
}

function endQuarter(game: Game, levers: Levers): Game {
  const quarterReports = [...game.quarterReports, reportQuarter(game, levers)];
  const turns = game.turns.map((turn) => (turn.after === null ? closeTurn(game, turn) : turn));
  const over: Game = { ...game, quarterReports, turns, begunAt: null };
  return game.quarter === game.scenario.quarters
    ? { ...over, phase: 'ended' }
    : openQuarter({ ...over, phase: 'deciding', quarter: game.quarter + 1 });
}

function reportQuarter(game: Game, levers: Levers): QuarterReport {
  const { world, quarter, tally } = game;
  return {
    kind: 'quarterReport',
    quarter,
    week: world.week,
    practice: game.reports.at(-1)?.practice ?? 0,
    goodNews: totalOf(tally, 'goodNews'),
    badNews: totalOf(tally, 'badNews'),
    incidents: totalOf(tally, 'reportedIncidents'),
    survey: survey(world, levers),
    spentDollars: accountNow(game).spentDollars,
  };
}
