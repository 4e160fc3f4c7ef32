/** Which changes of the live game are seen in the picture. */
import type { LiveState } from '../live/index.ts';

/** Saves, timers and much else go on beside the picture, and are no reason to draw it again. */
export function bearsOnPicture(now: LiveState, before: LiveState): boolean {
  return (
    now.game !== before.game ||
    now.past !== before.past ||
    now.picture !== before.picture ||
    now.selected !== before.selected ||
    now.aiming !== before.aiming ||
    now.settings !== before.settings ||
    now.speed !== before.speed
  );
}

export function bearsOnSize(now: LiveState, before: LiveState): boolean {
  return (
    now.settings.textSize !== before.settings.textSize ||
    now.present.presenting !== before.present.presenting
  );
}
