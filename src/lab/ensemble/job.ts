/** One run as a piece of work that any thread can do. */
import { lifeOf, type Journal, type Life } from '../../game/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { playCourse, type Course } from './course.ts';
import type { RunOutcome } from './outcome.ts';
import { playJournal } from './playJournal.ts';
import { playReports, type ReportedRun } from './reports.ts';

type Run = { readonly seed: string; readonly journal: Journal };

export type Job =
  /** One line of figures. */
  | (Run & { readonly kind: 'outcome' })
  /** Only what is reported of it. */
  | (Run & { readonly kind: 'reports' })
  /** Also how it came to them; without `quarters` to the end, and the year after it. */
  | (Run & { readonly kind: 'course'; readonly quarters?: number })
  /** What moved one person in these quarters. */
  | (Run & { readonly kind: 'life'; readonly quarters: number; readonly uid: number });

export type JobResult =
  | { readonly kind: 'outcome'; readonly outcome: RunOutcome }
  | { readonly kind: 'reports'; readonly reports: ReportedRun }
  | { readonly kind: 'course'; readonly course: Course }
  | { readonly kind: 'life'; readonly life: Life };

export function playJob(scenario: Scenario, job: Job): JobResult {
  const { kind, seed, journal } = job;
  if (kind === 'outcome') return { kind, outcome: playJournal(scenario, seed, journal) };
  if (kind === 'reports') return { kind, reports: playReports(scenario, seed, journal) };
  if (kind === 'course') return { kind, course: playCourse(scenario, seed, journal, job.quarters) };
  return { kind, life: lifeOf({ scenario, seed, journal }, job.uid, job.quarters) };
}
