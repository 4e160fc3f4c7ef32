/** Somebody who comes nearer, goes along and goes back, without a rest. */
import type { Live } from '../../../src/live/index.ts';

/** @returns what stops it */
export function goNearAndAlong(live: Live): () => void {
  let frame = 0;
  const look = (time: number): void => {
    const seconds = time / 1000;
    // From everybody to a hundredth of the width and back in four seconds, and along meanwhile.
    const width = 100 ** -((1 - Math.cos((seconds * Math.PI) / 2)) / 2);
    const from = (1 - width) * (0.5 + 0.5 * Math.sin(seconds * 0.7));
    live.showSpan({ from, to: from + width });
    frame = requestAnimationFrame(look);
  };
  frame = requestAnimationFrame(look);
  return () => {
    cancelAnimationFrame(frame);
    live.showAll();
  };
}
