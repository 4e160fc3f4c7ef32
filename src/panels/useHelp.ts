import { create } from 'zustand';

type Help = {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
};

/** What only the panels need to know of themselves, so it is kept apart from the live game. */
export const useHelp = create<Help>((set) => ({
  open: false,
  setOpen: (open) => set({ open }),
}));
