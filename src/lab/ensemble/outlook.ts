/**
 * What may follow: other departments of the same scenario, with other people and other luck, in which
 * the same was decided as in one's own and then nothing more, and what is reported of them. It is
 * made of a sight, so that one's own true world cannot come into it.
 */
import { acts, type QuarterReport, type Sight } from '../../game/index.ts';
import { quantile } from '../statistics/quantile.ts';
import type { Job } from './job.ts';
import { seedsBeside } from './luck.ts';
import type { ReportedRun } from './reports.ts';

/** All of one's own game that bears on it; `kind` keeps the game itself out. */
export type Known = Pick<Sight, 'kind' | 'seed' | 'journal' | 'quarterReports'>;

export const outlookMeasures = ['practice', 'voices', 'incidents', 'trust'] as const;
export type OutlookMeasure = (typeof outlookMeasures)[number];

/** The middle one, between which half of the runs lie, and between which nine in ten. */
export const fanShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

export type Fan = {
  readonly runs: number;
  /** One for each quarter that has run; null: nobody was asked. */
  readonly own: readonly (number | null)[];
  /** One for each quarter to come, in their order. */
  readonly coming: readonly Spread[];
};

export type Spread = {
  readonly quarter: number;
  /** One for each of `fanShares`; null where less than half of the runs report it. */
  readonly values: readonly number[] | null;
};

/** One run for each seed. What is decided in the quarter under way can still be undone, and is left out. */
export function outlookJobs({ seed, journal, quarterReports }: Known): readonly Job[] {
  const decided = journal.filter(
    (decision) => acts(decision) && decision.quarter <= quarterReports.length,
  );
  return seedsBeside(seed).map((other) => ({ kind: 'reports', seed: other, journal: decided }));
}

/** Enough for where the middle and half of them lie; whoever asks is not kept waiting for more. */
const runsAtFirst = 10;
/** From then on, so that the picture does not twitch with every run. */
const runsAtOnce = 20;

/**
 * The first of the runs, as far as all of them have come, in steps: whoever plays them, and in
 * whatever order they are done, the same number of runs is the same runs.
 */
export function firstRuns(results: readonly (ReportedRun | null)[]): readonly ReportedRun[] {
  const first: ReportedRun[] = [];
  for (const run of results) {
    if (run === null) return first.slice(0, wholeSteps(first.length));
    first.push(run);
  }
  return first;
}

function wholeSteps(runs: number): number {
  if (runs < runsAtOnce) return runs < runsAtFirst ? 0 : runsAtFirst;
  return runs - (runs % runsAtOnce);
}

/** @returns null where nobody was asked in the last quarter, or nobody will be */
export function fanOf(
  { quarterReports }: Known,
  measure: OutlookMeasure,
  runs: readonly ReportedRun[],
): Fan | null {
  const own = quarterReports.map((report) => reported(report, measure));
  const now = own.at(-1) ?? null;
  if (now === null) return null;
  const quarters = Math.max(0, ...runs.map((run) => run.length));
  const coming: readonly Spread[] = Array.from({ length: quarters - own.length }, (_, at) => {
    const quarter = own.length + at + 1;
    const values = runs.flatMap((run) => {
      const then = reported(run[quarter - 1], measure);
      const before = reported(run[own.length - 1], measure);
      return then === null || before === null ? [] : [ahead[measure](now, then, before)];
    });
    return { quarter, values: 2 * values.length < runs.length ? null : spreadOf(values) };
  });
  return coming.some(({ values }) => values !== null) ? { runs: runs.length, own, coming } : null;
}

function spreadOf(values: readonly number[]): readonly number[] {
  return fanShares.map((share) => quantile(values, share));
}

function reported(report: QuarterReport, measure: OutlookMeasure): number | null {
  if (measure === 'voices') return report.goodNews + report.badNews;
  if (measure === 'trust') return report.survey === null ? null : report.survey.trust.value;
  return report[measure];
}

/** What a run says of one's own department, of what is reported of that now. */
type Ahead = (now: number, then: number, before: number) => number;

/** A share goes on from where it stands: as far as it moved in the run, it moves here. */
const moved: Ahead = (now, then, before) => Math.min(1, Math.max(0, now + then - before));
/** What is counted anew in each quarter is mostly luck: few voices now do not make them few later. */
const anew: Ahead = (_, then) => then;

/** Which of the two comes nearer to what then came was measured: docs/outlook.md. */
const ahead: Readonly<Record<OutlookMeasure, Ahead>> = {
  practice: moved,
  voices: anew,
  incidents: anew,
  trust: moved,
};
