/** One worker of `clay debrief`: plays runs of the one scenario that it was made for. */
import { workerData } from 'piscina';
import { playJob, type Job, type JobResult } from '../lab/index.ts';
import type { Scenario } from '../scenario/index.ts';

export type WorkerData = { readonly scenario: Scenario };

const { scenario }: WorkerData = workerData;

export function playJobs(jobs: readonly Job[]): readonly JobResult[] {
  return jobs.map((job) => playJob(scenario, job));
}
