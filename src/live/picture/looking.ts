/** What somebody who looks at the picture can do: come nearer, go along, ask where the water stops. */
import type { Department } from '../../model/index.ts';
import { columnsOf } from './columns.ts';
import { wholeSpan, type PictureState, type Span } from './pictureState.ts';

export type Looking = {
  /** @param factor more than 1 comes nearer @param at what stays where it is, as a share of the whole width */
  readonly zoom: (factor: number, at?: number) => void;
  /** @param share of what is seen; more than 0 goes to the right */
  readonly pan: (share: number) => void;
  readonly showSpan: (span: Span) => void;
  readonly showAll: () => void;
  /** Comes so near that a manager and her people, or an employee's team, fill the width. */
  readonly showRow: (row: number) => void;
  readonly hover: (row: number | null) => void;
  readonly showStops: (on: boolean) => void;
  readonly showRoots: (on: boolean) => void;
};

export type LookingEnds = {
  readonly picture: () => PictureState;
  readonly setPicture: (changes: Partial<PictureState>) => void;
  readonly department: () => Department;
};

/** Nearer than this many people, in the width of one employee each, there is nothing more to see. */
const partsLeast = 4;

export function createLooking({ picture, setPicture, department }: LookingEnds): Looking {
  function show({ from, to }: Span): void {
    const width = Math.min(1, Math.max(spanLeast(department()), to - from));
    const middle = (from + to) / 2;
    const left = Math.min(1 - width, Math.max(0, middle - width / 2));
    setPicture({ span: { from: left, to: left + width } });
  }

  return {
    zoom: (factor, at) => {
      const { from, to } = picture().span;
      const still = at ?? (from + to) / 2;
      const width = Math.min(1, Math.max(spanLeast(department()), (to - from) / factor));
      const left = still - ((still - from) * width) / (to - from);
      show({ from: left, to: left + width });
    },
    pan: (share) => {
      const { from, to } = picture().span;
      const by = (to - from) * share;
      show({ from: from + by, to: to + by });
    },
    showSpan: show,
    showAll: () => setPicture({ span: wholeSpan }),
    showRow: (row) => {
      const { from, to } = columnsOf(department());
      const { teamLed, managerOf } = department();
      const block = teamLed[row] < 0 ? managerOf[row] : row;
      if (block < 0) setPicture({ span: wholeSpan });
      else show({ from: from[block], to: to[block] });
    },
    hover: (hovered) => {
      if (hovered !== picture().hovered) setPicture({ hovered });
    },
    showStops: (stops) => setPicture({ stops }),
    showRoots: (roots) => setPicture({ roots }),
  };
}

function spanLeast({ size }: Department): number {
  return Math.min(1, partsLeast / size);
}
