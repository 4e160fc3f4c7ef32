import type { Journal, QuarterReport } from '../../game/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { playAlong } from './playAlong.ts';

/** All that a leader is told of a run when its quarters are over, one for each; nothing of it is true of anybody. */
export type ReportedRun = readonly QuarterReport[];

/** A whole game of a journal on this luck, as it is reported. */
export function playReports(scenario: Scenario, seed: string, journal: Journal): ReportedRun {
  return playAlong(scenario, seed, journal).game.quarterReports;
}
