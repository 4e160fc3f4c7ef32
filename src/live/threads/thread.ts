/** A thread beside the page, for one duty. */
import type { Answers, Duty, Orders } from './duties.ts';

export type Thread<Order> = {
  readonly order: (order: Order) => void;
  readonly end: () => void;
};

/**
 * The text of the thread is loaded only now, or a while after the page could be used: nobody needs
 * it to begin. What is ordered meanwhile waits.
 * @param breakDown called where none can be made, and where it breaks down
 */
export function openThread<Of extends Duty>(
  duty: Of,
  answer: (answer: Answers[Of]) => void,
  breakDown: () => void,
): Thread<Orders[Of]> {
  let worker: Worker | null = null;
  let due: readonly Orders[Of][] = [];
  let isEnded = false;

  async function open(): Promise<void> {
    const made = await makeWorker(duty);
    if (isEnded) made?.terminate();
    else if (made === null) breakDown();
    else listenTo(made);
  }

  function listenTo(made: Worker): void {
    worker = made;
    made.addEventListener('message', ({ data }: MessageEvent<Answers[Of]>) => answer(data));
    made.addEventListener('error', breakDown);
    made.addEventListener('messageerror', breakDown);
    for (const order of due) made.postMessage(order);
    due = [];
  }

  void open();
  return {
    order: (order) => {
      if (worker === null) due = [...due, order];
      else worker.postMessage(order);
    },
    end: () => {
      isEnded = true;
      worker?.terminate();
    },
  };
}

/** Loads the text of the thread while nothing else is to be done, so that the site may go away later. */
export async function fetchThread(): Promise<void> {
  await load();
}

/** Null where it cannot be had: the browser lets none be made, or the site has gone meanwhile. */
async function makeWorker(duty: Duty): Promise<Worker | null> {
  try {
    const start = await load();
    return start?.(duty) ?? null;
  } catch {
    return null;
  }
}

async function load() {
  try {
    const { startThread } = await import('./startThread.ts');
    return startThread;
  } catch {
    return null;
  }
}
