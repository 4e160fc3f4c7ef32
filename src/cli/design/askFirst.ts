/** What takes long is asked for twice: the second time with --yes. */
import process from 'node:process';
import { layoutOf, openDesign, type Design } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Words } from '../../words/index.ts';
import type { Stretch } from './designWorker.ts';

/** As the help of --yes says. */
const most = { runs: 200_000, hours: 12 };

/** Of fewer, the first line of progress says how long they take before much is spent on them. */
const runsWorthATrial = 1000;

export type Asked = {
  readonly scenario: Scenario;
  readonly design: Design;
  /** Those that are to be played. */
  readonly stretch: Stretch;
  readonly jobs: number;
  readonly yes: boolean;
};

/** @returns whether to go on; if not, why has been said */
export function mayPlay({ scenario, design, stretch, jobs, yes }: Asked, { say }: Words): boolean {
  if (yes) return true;
  const runs = stretch.to - stretch.from;
  if (runs <= runsWorthATrial) return true;
  const hours = (runs * secondsOfRun(scenario, design)) / Math.max(1, jobs) / 3600;
  if (runs <= most.runs && hours <= most.hours) return true;
  process.stderr.write(`${say('lab.sweep.long', { runs, jobs, ...spanOf(hours) })}\n`);
  return false;
}

/** In the unit that a person would count in, with no more digits than such an estimate has. */
export function spanOf(hours: number): { readonly time: number; readonly unit: string } {
  const days = hours / 24;
  if (days > 730) return { time: twoDigits(days / 365.25), unit: 'years' };
  return days > 2
    ? { time: twoDigits(days), unit: 'days' }
    : { time: twoDigits(hours), unit: 'hours' };
}

/** Rounded up: what takes longer than was said annoys. */
function twoDigits(number: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(number)) - 1);
  return Math.ceil(number / step) * step;
}

/** @returns null where there are more runs than can be told apart, which has then been said */
export function runsOfDesign(design: Design, { say }: Words): number | null {
  const { runs } = layoutOf(design);
  if (Number.isSafeInteger(runs)) return runs;
  process.stderr.write(`${say('lab.sweep.tooMany', { most: Number.MAX_SAFE_INTEGER })}\n`);
  return null;
}

/** Of the second run, which is as fast as the rest: the first one finds nothing compiled. */
function secondsOfRun(scenario: Scenario, design: Design): number {
  const { play } = openDesign(scenario, design);
  play(0);
  const startedAt = performance.now();
  play(1);
  return (performance.now() - startedAt) / 1000;
}
