import { create } from 'zustand';

type Help = {
  readonly open: boolean;
  /** Single-key shortcuts can be switched off (WCAG 2.1.4). */
  readonly keysOn: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly setKeysOn: (keysOn: boolean) => void;
};

/** What only the panels need to know of themselves, so it is kept apart from the live game. */
export const useHelp = create<Help>((set) => ({
  open: false,
  keysOn: true,
  setOpen: (open) => set({ open }),
  setKeysOn: (keysOn) => set({ keysOn }),
}));
