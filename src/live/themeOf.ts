import type { LiveState } from './liveState.ts';
import type { Theme } from './settings.ts';

/** The one that is shown: whoever presents to a room is given the projector's, and keeps her own. */
export function themeOf({ settings, present }: Pick<LiveState, 'settings' | 'present'>): Theme {
  return present.presenting ? 'projector' : settings.theme;
}
