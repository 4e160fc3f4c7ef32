import { create } from 'zustand';

type Missing = {
  /** Whether a part of the page was wanted that could not be fetched. */
  readonly isMissing: boolean;
  /** What had the focus then: it wanted the part, and has the focus again when the notice goes. */
  readonly wantedBy: Element | null;
  /** How often somebody wanted to try again. */
  readonly attempt: number;
  readonly dismiss: () => void;
  readonly tryAgain: () => void;
};

export const useMissing = create<Missing>((set, get) => ({
  isMissing: false,
  wantedBy: null,
  attempt: 0,
  dismiss: () => {
    focusOn(get().wantedBy);
    set({ isMissing: false });
  },
  tryAgain: () => {
    // Before the part comes: a dialog gives the focus back to whatever had it.
    focusOn(get().wantedBy);
    set(({ attempt }) => ({ isMissing: false, attempt: attempt + 1 }));
  },
}));

export function tellMissing(): void {
  useMissing.setState({ isMissing: true, wantedBy: document.activeElement });
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus();
}
