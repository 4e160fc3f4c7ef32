/** What must outlive a reload of the room's window: where the room is, and whom it may answer. */
import { readPresent } from './presentReader.ts';
import { notPresenting, type PresentState } from './presentState.ts';
import { text } from './untrusted.ts';

const statePlace = 'clay-layer.present';
const tokenPlace = 'clay-layer.facilitator';

/** Kept for this tab alone: another tab is another room. */
export function keptPresent(): PresentState {
  try {
    return readPresent(JSON.parse(sessionStorage.getItem(statePlace) ?? '')) ?? notPresenting;
  } catch {
    // Nothing kept, not ours, or no storage at all: the room begins at the beginning.
    return notPresenting;
  }
}

export function keepPresent(state: PresentState): void {
  try {
    sessionStorage.setItem(statePlace, JSON.stringify(state));
  } catch {
    // As above.
  }
}

/** The word by which the facilitator's window is known; null where none was ever opened. */
export function keptToken(): string | null {
  try {
    return text(64)(sessionStorage.getItem(tokenPlace)) ?? null;
  } catch {
    return null;
  }
}

export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(tokenPlace, token);
  } catch {
    // Without storage the two windows part at the next reload, and she opens hers again.
  }
}
