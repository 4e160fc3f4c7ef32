/** How large the picture is drawn, so that it is read from where people sit. */
import type { LiveState } from '../live/index.ts';

/** What the picture needs to show everybody with their names. */
const placeLeast = { width: 600, height: 330 };
/** A screen of this height is seen from the back row as it is; whatever is higher is drawn larger. */
const roomHeight = 600;

/**
 * How many times as large everything is drawn as on a desk: in a room by the height of its screen;
 * elsewhere as the text is, as far as the picture has the place for it.
 */
export function enlargement({ present, settings }: LiveState, place: HTMLElement): number {
  if (present.presenting) return Math.max(1, innerHeight / roomHeight);
  const { clientWidth, clientHeight } = place;
  const most = Math.min(clientWidth / placeLeast.width, clientHeight / placeLeast.height);
  return Math.max(1, Math.min(settings.textSize / 100, most));
}
