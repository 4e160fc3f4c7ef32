/** What somebody who looks at the picture can do: come nearer, go along, ask where the water stops. */
import type { Department } from '../../model/index.ts';
import { columnsOf } from './columns.ts';
import { wholeSpan, type PictureState, type Span } from './pictureState.ts';
import { rowIn } from './rows.ts';
import { panned, spanAround, spanOf, spanWith, zoomed } from './spans.ts';

export type Looking = {
  /**
   * @param factor more than 1 comes nearer
   * @param at what stays where it is, as a share of the whole width; by default whoever is selected
   * and in view, else the middle
   */
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
  readonly selected: () => number | null;
  /** Of now, by whose rows people are called. */
  readonly department: () => Department;
  /** Of the week that is looked at. */
  readonly shown: () => Department;
};

export function createLooking(ends: LookingEnds): Looking {
  const { picture, setPicture, department, selected, shown } = ends;

  function show(span: Span): void {
    const { from, to } = picture().span;
    if (span.from !== from || span.to !== to) setPicture({ span });
  }

  /** @returns null for a row in which nobody sits */
  function shownRow(row: number): number | null {
    const now = department();
    return row in now.uid ? rowIn(shown(), now, row) : null;
  }

  function still({ from, to }: Span): number {
    const row = selected();
    const at = row === null ? null : shownRow(row);
    const columns = columnsOf(shown());
    const middle = at === null ? -1 : (columns.from[at] + columns.to[at]) / 2;
    return middle >= from && middle <= to ? middle : (from + to) / 2;
  }

  return {
    zoom: (factor, at) => {
      const { span } = picture();
      if (factor > 0) show(zoomed(shown(), span, factor, at ?? still(span)));
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
