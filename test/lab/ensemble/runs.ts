/** Short games of the tiny scenarios, for the facts of many runs. */
import {
  openGame,
  replay,
  type Decision,
  type Game,
  type Journal,
} from '../../../src/game/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';

export const starts = (quarter: number, policy: string): Decision => ({
  quarter,
  kind: 'start',
  policy,
  aim: { kind: 'department' },
});
export const stops = (quarter: number, policy: string): Decision => ({
  quarter,
  kind: 'stop',
  policy,
});
export const answers = (quarter: number, dilemma: string, answer: string): Decision => ({
  quarter,
  kind: 'answer',
  dilemma,
  answer,
});

/** Fails where the rules refuse a decision, so that no fact passes because nothing was decided. */
export function playedGame(scenario: Scenario, journal: Journal, seed = scenario.seed): Game {
  const replayed = replay(scenario, seed, journal);
  if (replayed.kind === 'refused') throw new Error(JSON.stringify(replayed.refusal));
  return replayed.game;
}

export function unplayedGame(scenario: Scenario): Game {
  return openGame(scenario);
}
