import { copyWorld, measure, type Truth, type World } from '../model/index.ts';
import type { Game } from './game.ts';
import { weeksPerQuarter, type Stop } from './journal.ts';
import { leversAt } from './leversAt.ts';
import { advancing } from './replay.ts';
import type { Situation } from './situation.ts';
import { policyOf, runsIn, stintsOf } from './stints.ts';

const quartersOn = 4;

/** A year on, week by week; the first is the end of the game. */
export type LivedOn = { readonly world: World; readonly truth: readonly Truth[] };

/**
 * A game that is over, a year on, without its leader: what does not stay has ended with her and
 * fades, what had a longer end than hers goes on to it, and nothing new comes.
 */
export function liveOn(game: Game): LivedOn {
  const left: Situation = { ...game, journal: [...game.journal, ...endsOf(game)] };
  let world = copyWorld(game.world);
  const truth = [measure(world)];
  const advance = advancing(world);
  for (let week = 0; week < quartersOn * weeksPerQuarter; week += 1) {
    world = advance(world, leversAt({ ...left, world }, world.week));
    truth.push(measure(world));
  }
  return { world, truth };
}

function endsOf({ scenario, journal }: Game): readonly Stop[] {
  const quarter = scenario.quarters + 1;
  return stintsOf(scenario, journal)
    .filter((stint) => runsIn(stint, quarter))
    .filter(({ policy }) => policyOf(scenario, policy)?.stays !== true)
    .map(({ policy }) => ({ kind: 'stop', quarter, policy }));
}

export type Outcome = {
  readonly practice: number;
  readonly trust: number;
  /** The geometric mean of the two: practice without trust does not last, and trust alone is no practice. */
  readonly sustained: number;
};

export function outcomeOf(world: World): Outcome {
  const { practice, trust } = measure(world);
  return { practice, trust, sustained: Math.sqrt(practice * trust) };
}
