import type { PanelLive } from '../liveContext.ts';

/** How much nearer one comes at a time. */
export const zoomStep = 1.6;
/** How far one goes along at a time, as a share of what is seen. */
const panStep = 0.25;

/**
 * Single keys by which one looks around in the picture.
 * @returns whether the key means anything here
 */
export function lookByKey(live: PanelLive, { key, shiftKey }: KeyPressed): boolean {
  const { picture, sight, stageMissing } = live.store.getState();
  const { stops, roots, week } = picture;
  if (stageMissing) return false;
  const letter = key.toLowerCase();
  if (shiftKey && key === 'ArrowLeft') live.pan(-panStep);
  else if (shiftKey && key === 'ArrowRight') live.pan(panStep);
  // Without Shift, the key that has the plus on most keyboards.
  else if (key === '+' || key === '=') live.zoom(zoomStep);
  else if (key === '-') live.zoom(1 / zoomStep);
  else if (key === '0') live.showAll();
  else if (letter === 'w') live.showStops(!stops);
  else if (letter === 't') live.showRoots(!roots);
  else if (key === ',') live.showWeek(Math.max(0, (week ?? sight.world.week) - 1));
  // Beyond the last week gone by this is another key: it lives a week.
  else if (key === '.' && week !== null) live.showWeek(week + 1);
  else return false;
  return true;
}

type KeyPressed = Pick<KeyboardEvent, 'key' | 'shiftKey'>;
