/** Short ways to play the tiny scenario in the facts of the rules of play. */
import {
  decide,
  decisionNow,
  openGame,
  runQuarter,
  stepWeek,
  wholeDepartment,
  type DecisionAim,
  type Game,
} from '../../src/game/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { scenarioWith } from './tinyScenario.ts';

export function gameOf(changes: Partial<Scenario> = {}): Game {
  return openGame(scenarioWith(changes));
}

/** Fails where the rules refuse it, so that no fact passes because nothing was decided. */
export function start(game: Game, policy: string, aim: DecisionAim = wholeDepartment): Game {
  const after = decide(game, decisionNow(game, 'start', policy, aim));
  if (after === game) throw new Error(`${policy} could not be started`);
  return after;
}

export function watchQuarter(game: Game): Game {
  let at = runQuarter(game);
  while (at.phase === 'watching') at = stepWeek(at);
  return at;
}

export function watchQuarters(game: Game, quarters: number): Game {
  let at = game;
  for (let quarter = 0; quarter < quarters; quarter += 1) at = watchQuarter(at);
  return at;
}

export const atBranch = (...branches: readonly number[]): DecisionAim => ({
  kind: 'branch',
  branches,
});
export const atTier = (...tiers: readonly number[]): DecisionAim => ({ kind: 'tier', tiers });
export const atManagers = (...seats: readonly string[]): DecisionAim => ({
  kind: 'managers',
  seats,
});
