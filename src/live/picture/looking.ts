/** What somebody who looks at the picture can do: come nearer, go along, ask where the water stops. */
import type { Department } from '../../model/index.ts';
import { wholeSpan, type PictureState, type Span } from './pictureState.ts';
import { rowIn } from './rows.ts';
import { panned, spanAround, spanOf, spanWith, zoomed } from './spans.ts';

export type Looking = {
  /** @param factor more than 1 comes nearer @param at what stays where it is, as a share of the whole width */
  readonly zoom: (factor: number, at?: number) => void;
  /** @param share of what is seen; more than 0 goes to the right */
  readonly pan: (share: number) => void;
  readonly showSpan: (span: Span) => void;
  readonly showAll: () => void;
  /** Comes so near that a manager and her people, or an employee's team, fill the width. */
  readonly showRow: (row: number) => void;
  /** Goes no further than it takes to see somebody; where she is well visible, nowhere. */
  readonly bringIntoView: (row: number) => void;
  readonly hover: (row: number | null) => void;
  readonly showStops: (on: boolean) => void;
  readonly showRoots: (on: boolean) => void;
};

export type LookingEnds = {
  readonly picture: () => PictureState;
  readonly setPicture: (changes: Partial<PictureState>) => void;
  /** Of now, by whose rows people are called. */
  readonly department: () => Department;
  /** Of the week that is looked at. */
  readonly shown: () => Department;
};

export function createLooking({ picture, setPicture, department, shown }: LookingEnds): Looking {
  function show(span: Span): void {
    const { from, to } = picture().span;
    if (span.from !== from || span.to !== to) setPicture({ span });
  }

  /** @returns null for a row in which nobody sits */
  function shownRow(row: number): number | null {
    const now = department();
    return row in now.uid ? rowIn(shown(), now, row) : null;
  }

  return {
    zoom: (factor, at) => {
      const { span } = picture();
      if (!(factor > 0)) return;
      show(zoomed(shown(), span, factor, at ?? (span.from + span.to) / 2));
    },
    pan: (share) => show(panned(shown(), picture().span, share)),
    showSpan: (span) => show(spanOf(shown(), span)),
    showAll: () => show(wholeSpan),
    showRow: (row) => {
      const at = shownRow(row);
      if (at !== null) show(spanAround(shown(), at));
    },
    bringIntoView: (row) => {
      const at = shownRow(row);
      if (at !== null) show(spanWith(shown(), picture().span, at));
    },
    hover: (hovered) => {
      if (hovered !== picture().hovered) setPicture({ hovered });
    },
    showStops: (stops) => setPicture({ stops }),
    showRoots: (roots) => setPicture({ roots }),
  };
}
