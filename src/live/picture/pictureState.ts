/** How somebody looks at the picture; nothing of it bears on the game, so none of it is in the journal. */
/** The part of the whole width that is seen, as shares from 0 to 1. */
export type Span = { readonly from: number; readonly to: number };

export type PictureState = {
  readonly span: Span;
  /** The row of whoever the pointer is at, in the picture or in the tree. */
  readonly hovered: number | null;
  /** Lights up the blocks that absorb most of the message of now. */
  readonly stops: boolean;
  /** Shows informal ties, and who belongs to the community of practice. */
  readonly roots: boolean;
  /** A week gone by that is looked at instead of now. */
  readonly week: number | null;
  /** Until that week has been lived again: how far it has come; null where that takes no time. */
  readonly livingAgain: { readonly week: number; readonly weeks: number } | null;
};

export const wholeSpan: Span = { from: 0, to: 1 };

export const plainPicture: PictureState = {
  span: wholeSpan,
  hovered: null,
  stops: false,
  roots: false,
  week: null,
  livingAgain: null,
};
