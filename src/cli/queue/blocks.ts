/**
 * What a worker takes from the broker at once: a block of runs that follow one another. Blocks are a
 * function of the design alone, so that whoever enqueues it a second time means the same ones.
 */
import { weeksPerQuarter } from '../../game/index.ts';
import { headcountOf, type Scenario } from '../../scenario/index.ts';
import type { Stretch } from '../design/designWorker.ts';

/** About two seconds of play: to be handed over in passing, and to be lost without regret. */
const personWeeksAtOnce = 2_000_000;
/** Beyond this a block would rather be large to hold than quick to hand over. */
const runsMost = 200;
/** Many blocks for each worker, so that all are done at nearly the same time. */
const blocksLeast = 256;

/** @returns how many runs a block of the design has; the last may have fewer */
export function runsOfBlock(scenario: Scenario, runs: number): number {
  const weeks = scenario.quarters * weeksPerQuarter;
  const byTime = Math.floor(personWeeksAtOnce / (headcountOf(scenario.department.plan) * weeks));
  return Math.max(1, Math.min(byTime, runsMost, Math.ceil(runs / blocksLeast)));
}

/** @param atOnce runs of a block */
export function blockCount(runs: number, atOnce: number): number {
  return Math.ceil(runs / atOnce);
}

/** @param block its place, from 0 */
export function stretchOfBlock(runs: number, atOnce: number, block: number): Stretch {
  return { from: block * atOnce, to: Math.min((block + 1) * atOnce, runs) };
}
