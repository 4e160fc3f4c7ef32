/** What each frame costs on the page's thread: every callback that the browser runs before it draws. */
import type { Drawing } from './stubs.ts';

export type Frame = {
  readonly scriptMilliseconds: number;
  readonly draws: number;
  /** Since the frame before. */
  readonly gapMilliseconds: number;
};

export type Frames = {
  /** The frames until now are forgotten. */
  readonly begin: () => void;
  readonly count: () => number;
  readonly end: () => readonly Frame[];
};

export function watchFrames(drawing: Drawing): Frames {
  const request = requestAnimationFrame.bind(window);
  let frames: Frame[] = [];
  let frameTime = 0;
  let script = 0;
  let gap = 0;

  function close(): void {
    if (script > 0) {
      frames.push({
        scriptMilliseconds: script,
        draws: drawing.takeCalls(),
        gapMilliseconds: gap,
      });
    }
    script = 0;
  }

  window.requestAnimationFrame = (callback) =>
    request((time) => {
      if (time !== frameTime) {
        close();
        gap = time - frameTime;
        frameTime = time;
      }
      const began = performance.now();
      callback(time);
      script += performance.now() - began;
    });

  return {
    begin: () => {
      close();
      drawing.takeCalls();
      frames = [];
    },
    count: () => frames.length,
    end: () => {
      close();
      // The first gap reaches back to before it began.
      return frames.slice(1);
    },
  };
}
