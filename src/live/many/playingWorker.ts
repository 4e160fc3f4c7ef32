/** Plays runs away from the page, one after another, for as long as it is asked to. */
import type { Job } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { answerTo } from './answer.ts';

export type Order = {
  readonly job: Job;
  /** Null: the last one again. To copy it costs more than to play a small one. */
  readonly scenario: Scenario | null;
};

let scenario: Scenario | null = null;

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  scenario = data.scenario ?? scenario;
  if (scenario !== null) self.postMessage(answerTo(scenario, data.job));
});
