/** Picture and sound, each loaded when it is mounted: after all that can be read, and neither needs the other. */
import type { Live } from '../live/index.ts';

/** @returns what takes the picture off the page again */
export async function mountStage(place: HTMLElement, live: Live): Promise<() => void> {
  const picture = await import('./mountStage.ts');
  return picture.mountStage(place, live);
}

/** @returns what ends the sound */
export async function mountSound(live: Live): Promise<() => void> {
  const sound = await import('./sound/mountSound.ts');
  return sound.mountSound(live);
}
