import { useStore } from 'zustand';
import type { ManyState } from '../../live/index.ts';
import { useLive, useSight } from '../liveContext.ts';

/** A slice of what is asked of many runs; only panels that are shown once the game has ended may ask. */
export function useMany<Slice>(select: (many: ManyState) => Slice): Slice {
  const store = useLive().manyOf(useSight());
  if (store === null) throw new Error('A panel of the debrief was rendered during play');
  return useStore(store, select);
}
