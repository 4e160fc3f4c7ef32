import { copyWorld, openWorkbench, step, type Levers, type World } from '../model/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { liveWeek, openGame, startQuarter, type Game, type Recording } from './game.ts';
import type { Journal } from './journal.ts';
import type { TierNow } from './situation.ts';
import { obstacleTo, type Obstacle } from './whyNot.ts';

export type Refusal = { readonly at: number; readonly obstacle: Obstacle };

export type Replay =
  | { readonly kind: 'game'; readonly game: Game }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Sees every week when it is over, and must keep neither world: their columns are used again. */
export type Visit = (
  world: World,
  before: World,
  levers: Levers,
  tiers: readonly TierNow[],
) => void;

export type ReplayOptions = {
  /** How many to run, at most the scenario's own; what is decided later is then left out. */
  readonly quarters?: number;
  /** Quarters: of a long list of games, each with the same bits but faster. By default weeks. */
  readonly record?: Recording;
  readonly visit?: Visit;
  /** The same game as it was when one of its quarters was over, to go on from instead of the founding. */
  readonly from?: Game;
};

/**
 * Plays a journal with nobody watching, through the same functions as a watched game. Where it has
 * no answer to a dilemma, the last answer stands.
 */
export function replay(
  scenario: Scenario,
  seed: string,
  journal: Journal,
  options: ReplayOptions = {},
): Replay {
  return atOnce(replayByWeek(scenario, seed, journal, options));
}

/** The same with a stop after each week, for a page that must not stand still meanwhile. */
export function* replayByWeek(
  scenario: Scenario,
  seed: string,
  journal: Journal,
  { quarters = scenario.quarters, record = 'weeks', visit, from }: ReplayOptions = {},
): ByWeek<Replay> {
  // Its weeks write over the columns that they start from, and those are somebody else's.
  let game = from ? { ...from, world: copyWorld(from.world) } : openGame(scenario, seed);
  let at = game.journal.length;
  while (game.phase !== 'ended' && game.quarter <= quarters) {
    for (; at < journal.length && journal[at].quarter <= game.quarter; at += 1) {
      const decision = journal[at];
      const obstacle = obstacleTo(game, decision);
      if (obstacle !== null) return { kind: 'refused', refusal: { at, obstacle } };
      game = { ...game, journal: [...game.journal, decision] };
    }
    game = yield* playByWeek(game, record, visit);
  }
  const late = journal.findIndex(({ quarter }) => !(quarter <= scenario.quarters));
  if (late < 0) return { kind: 'game', game };
  const { quarter } = journal[late];
  const obstacle = { kind: 'outsideGame', quarter, quarters: scenario.quarters } as const;
  return { kind: 'refused', refusal: { at: late, obstacle } };
}

/** A computation that stops after each week that it has lived, and says which. */
export type ByWeek<Result> = Generator<number, Result, void>;

export function atOnce<Result>(steps: ByWeek<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The first decision of a journal that could not have been taken, or null where all could. */
export function firstRefusal(
  scenario: Scenario,
  journal: Journal,
  seed: string = scenario.seed,
): Refusal | null {
  const played = replay(scenario, seed, journal, { record: 'quarters' });
  return played.kind === 'refused' ? played.refusal : null;
}

/** Plays the quarter that is being decided to its end, with nobody watching. */
export function playQuarter(game: Game, record: Recording, visit?: Visit): Game {
  return atOnce(playByWeek(game, record, visit));
}

function* playByWeek(game: Game, record: Recording, visit: Visit | undefined): ByWeek<Game> {
  let playing = startQuarter(game);
  // The weeks write over the columns that they start from.
  playing = { ...playing, quarterStart: copyWorld(playing.world) };
  const live = advancing(playing.world);
  const advance = (before: World, levers: Levers): World => {
    const world = live(before, levers);
    visit?.(world, before, levers, playing.tiers);
    return world;
  };
  while (playing.phase === 'watching') {
    playing = liveWeek(playing, record, advance);
    yield playing.world.week;
  }
  return playing;
}

/** Steps on one workbench: nobody keeps a world of the weeks between. */
export function advancing(world: World): (at: World, levers: Levers) => World {
  const bench = openWorkbench(world);
  return (at, levers) => step(at, levers, bench);
}
