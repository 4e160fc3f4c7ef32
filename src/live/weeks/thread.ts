/** The thread that lives the weeks of a large department. */
import type { Answer, Order } from './living.ts';

export type Thread = {
  readonly order: (order: Order) => void;
  readonly end: () => void;
};

/**
 * The text of the worker is loaded only now: most departments are small, and need none. What is
 * ordered meanwhile waits.
 * @param breakDown called where none can be made, and where it breaks down
 */
export function openThread(answer: (answer: Answer) => void, breakDown: () => void): Thread {
  let worker: Worker | null = null;
  let due: readonly Order[] = [];
  let isEnded = false;

  async function open(): Promise<void> {
    const made = await makeWorker();
    if (isEnded) made?.terminate();
    else if (made === null) breakDown();
    else listenTo(made);
  }

  function listenTo(made: Worker): void {
    worker = made;
    made.addEventListener('message', ({ data }: MessageEvent<Answer>) => answer(data));
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

/** Null where it cannot be had: the browser lets none be made, or the site has gone meanwhile. */
async function makeWorker(): Promise<Worker | null> {
  try {
    const { startThread } = await import('./livingThread.ts');
    return startThread();
  } catch {
    return null;
  }
}
