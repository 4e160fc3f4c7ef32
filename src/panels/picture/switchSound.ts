import { soundOn } from '../../live/index.ts';
import type { PanelLive } from '../liveContext.ts';

/** On or off, at the desk or in the room: wherever it is pressed. */
export function switchSound(live: PanelLive): void {
  const state = live.store.getState();
  const setting = state.present.presenting ? 'roomSound' : 'sound';
  live.changeSettings({ [setting]: !soundOn(state) });
}
