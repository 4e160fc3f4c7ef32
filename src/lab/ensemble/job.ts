/** One run as a piece of work that any thread can do. */
import type { Journal } from '../../game/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { playCourse, type Course } from './course.ts';
import type { RunOutcome } from './outcome.ts';
import { playJournal } from './playJournal.ts';

/** An outcome is one line of figures; a course also says how it came, and costs a little more. */
export type Job<Kind extends JobKind = JobKind> = {
  readonly kind: Kind;
  readonly seed: string;
  readonly journal: Journal;
  /** How many quarters to run, of a course that is not over. */
  readonly quarters?: number;
};

export type JobKind = keyof Results;
export type Results = { readonly outcome: RunOutcome; readonly course: Course };
export type JobResult = Results[JobKind];

export function playJob(scenario: Scenario, { kind, seed, journal, quarters }: Job): JobResult {
  return kind === 'outcome'
    ? playJournal(scenario, seed, journal)
    : playCourse(scenario, seed, journal, quarters);
}
