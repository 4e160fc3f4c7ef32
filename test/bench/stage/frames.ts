/** The frames in which the page did something: how much was drawn in each, and how far apart they are. */
import type { Drawing } from './stubs.ts';

export type Frame = {
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
  let isOpen = false;
  let gap = 0;

  function close(): void {
    if (isOpen) frames.push({ draws: drawing.takeCalls(), gapMilliseconds: gap });
    isOpen = false;
  }

  window.requestAnimationFrame = (callback) =>
    request((time) => {
      if (time !== frameTime) {
        close();
        gap = time - frameTime;
        frameTime = time;
      }
      isOpen = true;
      callback(time);
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
