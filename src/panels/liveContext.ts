import { createContext, use, useState } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { Sight } from '../game/index.ts';
import type { Live, LiveState } from '../live/index.ts';
import type { Language } from '../scenario/index.ts';

/** What panels know of the live game: a sight of it, and not the game itself, nor its past weeks. */
export type PanelState = Omit<LiveState, 'game' | 'past'>;

export type PanelLive = Omit<Live, 'store'> & {
  readonly store: Pick<StoreApi<PanelState>, 'getInitialState' | 'getState' | 'subscribe'>;
};

export const LiveContext = createContext<PanelLive | null>(null);

export function useLive(): PanelLive {
  const live = use(LiveContext);
  if (live === null) throw new Error('A panel was rendered outside of the live game');
  return live;
}

/** A slice of the live state; the panel is drawn again when the slice changes. */
export function useLiveState<Slice>(select: (state: PanelState) => Slice): Slice {
  return useStore(useLive().store, select);
}

export function useSight(): Sight {
  return useLiveState(({ sight }) => sight);
}

/** For what no week changes: it stays the same while the weeks of a quarter run. */
export function useQuarterSight(): Sight {
  const [select] = useState(keepSight);
  return useLiveState(select);
}

function keepSight(): (state: PanelState) => Sight {
  let kept: Sight | null = null;
  return ({ sight }) => {
    if (kept === null || !isOfSameQuarter(kept, sight)) kept = sight;
    return kept;
  };
}

/** What is decided stands while it is watched, but another game can be opened then. */
function isOfSameQuarter(kept: Sight, sight: Sight): boolean {
  return (
    sight.phase === 'watching' &&
    kept.phase === 'watching' &&
    kept.journal === sight.journal &&
    kept.happened === sight.happened &&
    kept.world.department === sight.world.department
  );
}

export function useLanguage(): Language {
  return useLiveState(({ settings }) => settings.language);
}
