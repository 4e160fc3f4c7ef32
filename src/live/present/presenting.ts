/** The commands of presenter mode, and the facilitator's window beside it. */
import type { Game } from '../../game/index.ts';
import { facilitatorView } from './facilitatorView.ts';
import { factsOf, type Facts } from './facts.ts';
import type { Settings } from '../settings.ts';
import { keepPresent } from './keptPresent.ts';
import { hasRun, present, settle, type PresentAction, type PresentState } from './presentState.ts';
import { createRoomLine } from './roomLine.ts';

export type Presenting = {
  readonly startPresenting: () => void;
  readonly stopPresenting: () => void;
  readonly present: (action: PresentAction) => void;
  /** @returns false where the browser does not allow a second window */
  readonly openFacilitator: () => boolean;
};

/** The one corner of the store that is theirs, and the weeks, which a step may set going. */
type Store = {
  readonly game: () => Game;
  readonly settings: () => Settings;
  readonly state: () => PresentState;
  readonly setState: (state: PresentState) => void;
  readonly subscribe: (told: () => void) => () => void;
  readonly runQuarter: () => void;
  readonly resume: () => void;
};

export function createPresenting(
  store: Store,
): Presenting & { readonly closePresenting: () => void } {
  const line = createRoomLine({
    view: () => facilitatorView(store.game(), facts(), store.state()),
    act: (action) => act(action),
  });
  let told: readonly unknown[] = [];
  const forget = store.subscribe(() => {
    // Wherever somebody points in the picture, it is no news to the facilitator.
    const now = [store.game(), store.settings(), store.state()];
    if (now.every((each, at) => each === told[at])) return;
    told = now;
    line.tell();
  });

  function facts(): Facts {
    return factsOf(store.game(), store.settings());
  }

  function keep(state: PresentState): void {
    keepPresent(state);
    store.setState(state);
  }

  function act(action: PresentAction): void {
    if (action.kind === 'next' && startsWeeks()) return;
    keep(present(store.state(), action, facts(), Date.now()));
  }

  /** The step in which the weeks run is left only when they have: until then "next" sets them going. */
  function startsWeeks(): boolean {
    const now = facts();
    const state = settle(store.state(), now);
    if (state.step !== 'run' || hasRun(state, now)) return false;
    if (now.phase === 'deciding') store.runQuarter();
    else store.resume();
    return true;
  }

  function setPresenting(presenting: boolean): void {
    // Not held against the game: after a reload that is still on its way.
    keep({ ...store.state(), presenting });
  }

  return {
    startPresenting: () => setPresenting(true),
    stopPresenting: () => setPresenting(false),
    present: act,
    openFacilitator: line.open,
    closePresenting: () => {
      forget();
      line.hangUp();
    },
  };
}
