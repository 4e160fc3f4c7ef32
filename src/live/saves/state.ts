/** What there is to see of the saves: how the game under way is kept, what else is, and what to tell. */
import type { Difference, Phase, Save } from '../../game/index.ts';
import type { Text } from '../../scenario/index.ts';

export type SavesState = {
  readonly saved: SavedState;
  /** The named ones, the latest first. */
  readonly kept: readonly Save[];
  /** What to tell, the first first; each stands until it is put away. */
  readonly notices: readonly Notice[];
  /** A run that is played again, behind the scenes. */
  readonly opening: Opening | null;
  /** What came of a link. */
  readonly offer: Offer | null;
  /** A kept run whose decisions are filled in as its quarters come. */
  readonly rerun: Rerun | null;
};

export type SavedState =
  /** Nothing was decided yet, so nothing can be lost. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving' }
  /** Written, and read back the same: so many decisions are safe. */
  | { readonly kind: 'saved'; readonly at: number; readonly decisions: number }
  | { readonly kind: 'failed'; readonly why: 'full' | 'broken' | 'noStorage' }
  /** Another window of this browser writes; what is done here is not kept. */
  | { readonly kind: 'elsewhere' };

export type Notice =
  /** From the second copy, since the first was damaged or gone. */
  | { readonly kind: 'recovered' }
  | { readonly kind: 'setAside'; readonly count: number }
  | { readonly kind: 'noStorage' | 'full' }
  /** A file in which somebody thought to have a game. */
  | { readonly kind: 'notOurs' | 'damaged' | 'laterFormat' | 'tooLarge' | 'unreadable' | 'late' }
  /** The game that made room for another. */
  | { readonly kind: 'kept' | 'notKept'; readonly save: Save }
  | { readonly kind: 'noScenario' | 'refused'; readonly save: Save }
  /** It can be played here and now, but is not the game that was saved. */
  | {
      readonly kind: 'differs';
      readonly save: Save;
      readonly differences: readonly Difference[];
    };

export type Opening = {
  readonly title: Text;
  readonly week: number;
  readonly weeks: number;
};

/** A link, and whether it leads anywhere. */
export type Offer =
  | { readonly kind: 'damaged' | 'laterFormat' | 'failed'; readonly link: string }
  /** No scenario of that name is here, or only one that has changed since. */
  | { readonly kind: 'noScenario' | 'otherScenario'; readonly link: string; readonly id: string }
  | { readonly kind: 'refused'; readonly link: string; readonly title: Text }
  | {
      readonly kind: 'run';
      readonly link: string;
      readonly title: Text;
      readonly phase: Phase;
      readonly quarter: number;
      readonly quarters: number;
      readonly decisions: number;
      readonly differences: readonly Difference[];
      readonly modelVersion: string;
    };

export type Rerun = { readonly title: Text; readonly quarters: number };

export const nothingSaved: SavesState = {
  saved: { kind: 'nothing' },
  kept: [],
  notices: [],
  opening: null,
  offer: null,
  rerun: null,
};
