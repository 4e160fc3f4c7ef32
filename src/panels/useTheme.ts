import { useSyncExternalStore } from 'react';
import { forcedTheme, onForcedTheme, themeOf, type Theme } from '../live/index.ts';
import { useLiveState } from './liveContext.ts';

/** The theme that is shown: the one that was chosen, unless the system forces its colours on the page. */
export function useTheme(): Theme {
  const chosen = useLiveState(themeOf);
  return useSyncExternalStore(onForcedTheme, forcedTheme) ?? chosen;
}
