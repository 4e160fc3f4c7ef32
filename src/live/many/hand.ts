/** Who plays a run: a thread, or where the browser lets none be made, the page between two breaths. */
import type { Job } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { answerTo, type Answer } from './answer.ts';
import { openThread } from '../threads/thread.ts';

export type Hand = {
  /** One job at a time; the answer comes later, once, unless the hand is dismissed before. */
  readonly play: (scenario: Scenario, job: Job) => void;
  readonly dismiss: () => void;
};

export type PlayOrder = {
  readonly job: Job;
  /** Null: the last one again. To copy it costs more than to play a small one. */
  readonly scenario: Scenario | null;
};

/** @param breakDown called where no thread can be made, and where it breaks down */
export function threadHand(answer: (answer: Answer) => void, breakDown: () => void): Hand {
  const thread = openThread('playing', answer, breakDown);
  let known: Scenario | null = null;
  return {
    play: (scenario, job) => {
      thread.order({ job, scenario: scenario === known ? null : scenario });
      known = scenario;
    },
    dismiss: thread.end,
  };
}

/** The page stays alive: it is asked for one run at a time, and draws in between. */
export function pageHand(answer: (answer: Answer) => void): Hand {
  let due: ReturnType<typeof setTimeout> | null = null;
  return {
    play: (scenario, job) => {
      due = setTimeout(() => answer(answerTo(scenario, job)));
    },
    dismiss: () => {
      if (due !== null) clearTimeout(due);
    },
  };
}
