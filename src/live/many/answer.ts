import { playJob, type Job, type JobResult } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/index.ts';

export type Answer = JobResult | { readonly kind: 'failed' };

/** Whatever goes wrong in a run is an answer too, told apart from a thread that cannot even start. */
export function answerTo(scenario: Scenario, job: Job): Answer {
  try {
    return playJob(scenario, job);
  } catch {
    return { kind: 'failed' };
  }
}
