import { liveOn, type Journal } from '../../game/index.ts';
import { measure, type Truth } from '../../model/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { RunOutcome } from './outcome.ts';
import { playAlong, type PlayedAlong } from './playAlong.ts';

/** A whole game of a journal on this luck and the year after it, in one line of figures. */
export function playJournal(scenario: Scenario, seed: string, journal: Journal): RunOutcome {
  const played = playAlong(scenario, seed, journal);
  return outcomeOfRun(played, measure(liveOn(played.game).world));
}

/** @param later what is true a year after the end */
export function outcomeOfRun({ game, incidents, leftOut }: PlayedAlong, later: Truth): RunOutcome {
  const atEnd = measure(game.world);
  return {
    seed: game.seed,
    practice: later.practice,
    trust: later.trust,
    sustained: Math.sqrt(later.practice * later.trust),
    permeability: later.permeability,
    practiceAtEnd: atEnd.practice,
    trustAtEnd: atEnd.trust,
    incidents,
    benefitHours: atEnd.benefitHours,
    costHours: atEnd.costHours,
    publicHours: atEnd.publicHours,
    dollars: game.quarterReports.reduce((sum, { spentDollars }) => sum + spentDollars, 0),
    leftOut,
  };
}
