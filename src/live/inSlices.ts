import type { ByWeek } from '../game/index.ts';

/** Long enough to get on, short enough that the page answers every key between. */
const sliceMilliseconds = 24;

/**
 * Computes week by week without holding the page up.
 * @returns null where it was given up
 */
export async function inSlices<Result>(
  steps: ByWeek<Result>,
  told: (week: number) => void,
  isGivenUp: () => boolean,
): Promise<Result | null> {
  let until = performance.now() + sliceMilliseconds;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() < until) continue;
    told(value);
    await breath();
    if (isGivenUp()) return null;
    until = performance.now() + sliceMilliseconds;
  }
}

/** By a message, not by a timer: those are slowed down in a window that nobody looks at. */
async function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
