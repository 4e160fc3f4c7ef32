import type { LiveState } from './liveState.ts';

/** Whether the game is to be heard: whoever presents to a room chooses for the room, apart from her desk. */
export function soundOn({ settings, present }: Pick<LiveState, 'settings' | 'present'>): boolean {
  return present.presenting ? settings.roomSound : settings.sound;
}
