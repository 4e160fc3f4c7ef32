import { create } from 'zustand';

type SavesPages = {
  /** Which of the pages on saves lies over the game. */
  readonly shown: 'saves' | 'share' | 'back' | 'erase' | null;
  readonly show: (page: 'saves' | 'share' | 'back' | 'erase' | null) => void;
};

export const useSavesPages = create<SavesPages>((set) => ({
  shown: null,
  show: (shown) => set({ shown }),
}));
