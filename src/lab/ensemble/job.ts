/** One run as a piece of work that any thread can do. */
import type { Journal } from '../../game/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { playCourse, type Course } from './course.ts';
import type { RunOutcome } from './outcome.ts';
import { playJournal } from './playJournal.ts';

/** An outcome is one line of figures; a course also says how it came, and costs a little more. */
export type Job = {
  readonly kind: JobResult['kind'];
  readonly seed: string;
  readonly journal: Journal;
  /** How many quarters to run of a course; by default the whole game and the year after it. */
  readonly quarters?: number;
};

export type JobResult =
  | { readonly kind: 'outcome'; readonly outcome: RunOutcome }
  | { readonly kind: 'course'; readonly course: Course };

export function playJob(scenario: Scenario, { kind, seed, journal, quarters }: Job): JobResult {
  return kind === 'outcome'
    ? { kind, outcome: playJournal(scenario, seed, journal) }
    : { kind, course: playCourse(scenario, seed, journal, quarters) };
}
