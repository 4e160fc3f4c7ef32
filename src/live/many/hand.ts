/** Who plays a run: a worker, or where the browser lets none be made, the page between two breaths. */
import type { Job } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { answerTo, type Answer } from './answer.ts';
// oxlint-disable-next-line import/default -- Vite makes one, with the worker's whole text in it.
import PlayingWorker from './playingWorker.ts?worker&inline';
import type { Order } from './playingWorker.ts';

export type Hand = {
  /** One job at a time; the answer comes later, once, unless the hand is dismissed before. */
  readonly play: (scenario: Scenario, job: Job) => void;
  readonly dismiss: () => void;
};

/** @returns null where no worker can be made; one that cannot start breaks down */
export function workerHand(answer: (answer: Answer) => void, breakDown: () => void): Hand | null {
  const worker = makeWorker();
  if (worker === null) return null;
  let known: Scenario | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => answer(data));
  worker.addEventListener('error', breakDown);
  return {
    play: (scenario, job) => {
      const order: Order = { job, scenario: scenario === known ? null : scenario };
      known = scenario;
      worker.postMessage(order);
    },
    dismiss: () => worker.terminate(),
  };
}

function makeWorker(): Worker | null {
  try {
    return new PlayingWorker();
  } catch {
    return null;
  }
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
