import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Game } from '../game/index.ts';
import type { Live, LiveState } from '../live/index.ts';
import type { Language } from '../scenario/index.ts';

export const LiveContext = createContext<Live | null>(null);

export function useLive(): Live {
  const live = use(LiveContext);
  if (live === null) throw new Error('A panel was rendered outside of the live game');
  return live;
}

/** A slice of the live state; the panel is drawn again when the slice changes. */
export function useLiveState<Slice>(select: (state: LiveState) => Slice): Slice {
  return useStore(useLive().store, select);
}

export function useGame(): Game {
  return useLiveState(({ game }) => game);
}

export function useLanguage(): Language {
  return useLiveState(({ settings }) => settings.language);
}
