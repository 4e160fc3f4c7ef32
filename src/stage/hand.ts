/**
 * What a pointer or fingers do with the picture, apart from any page: what they took hold of stays
 * under them. One drags, two come nearer or go back; on the minimap one goes where one points.
 */
import type { Span } from '../live/index.ts';

export type Point = { readonly x: number; readonly y: number };

export type HandEnds = {
  /** The place in the department under a point, as a share of its whole width. */
  readonly placeAt: (x: number) => number;
  /** The same for a point of the minimap; null beside it. */
  readonly placeInMinimap: (x: number, y: number) => number | null;
  readonly span: () => Span;
  /** How little of the width can be seen at all. */
  readonly nearest: () => number;
  readonly showSpan: (span: Span) => void;
};

export type Hand = {
  readonly down: (finger: number, point: Point) => void;
  /** @returns whether the finger holds something, so that it does not merely hover */
  readonly move: (finger: number, point: Point) => boolean;
  readonly up: (finger: number) => void;
  /** Whether what was last held was moved, so that letting go is no click. */
  readonly hasDragged: () => boolean;
};

/** Less than this is a click with an unsteady hand. */
const dragFrom = 6;
/** Closer than this, fingers would come nearer by leaps. */
const apartLeast = 20;

type Grip = {
  readonly span: Span;
  readonly points: readonly Point[];
  readonly places: readonly number[];
};

export function createHand(ends: HandEnds): Hand {
  const fingers = new Map<number, Point>();
  let grip: Grip | null = null;
  let hasDragged = false;
  let isOnMinimap = false;

  function takeHold(): void {
    const points = [...fingers.values()];
    const places = points.map(({ x }) => ends.placeAt(x));
    grip = points.length === 0 ? null : { span: ends.span(), points, places };
  }

  function goTo(middle: number): void {
    const { from, to } = ends.span();
    const half = (to - from) / 2;
    ends.showSpan({ from: middle - half, to: middle + half });
  }

  function pull({ span, points: began, places }: Grip): void {
    const [one, two] = fingers.values();
    if (two === undefined || began[1] === undefined) {
      const by = ends.placeAt(began[0].x) - ends.placeAt(one.x);
      ends.showSpan({ from: span.from + by, to: span.to + by });
      return;
    }
    const apart = Math.max(apartLeast, Math.abs(two.x - one.x));
    const wasApart = Math.max(apartLeast, Math.abs(began[1].x - began[0].x));
    const wanted = ((span.to - span.from) * wasApart) / apart;
    const width = Math.min(1, Math.max(ends.nearest(), wanted));
    const now = ends.span();
    const share = (ends.placeAt((one.x + two.x) / 2) - now.from) / (now.to - now.from);
    const left = (places[0] + places[1]) / 2 - share * width;
    ends.showSpan({ from: left, to: left + width });
  }

  return {
    down: (finger, point) => {
      const inMinimap = ends.placeInMinimap(point.x, point.y);
      if (fingers.size === 0) {
        isOnMinimap = inMinimap !== null;
        hasDragged = isOnMinimap;
      }
      fingers.set(finger, point);
      takeHold();
      if (isOnMinimap && inMinimap !== null) goTo(inMinimap);
    },
    move: (finger, point) => {
      const before = fingers.get(finger);
      if (before === undefined || grip === null) return false;
      fingers.set(finger, point);
      if (isOnMinimap) {
        // Once held, it follows along its width however far up or down the pointer strays.
        const middle = ends.placeInMinimap(point.x, grip.points[0].y);
        if (middle !== null) goTo(middle);
        return true;
      }
      hasDragged ||= hasMoved(grip, [...fingers.values()]);
      if (hasDragged) pull(grip);
      return true;
    },
    up: (finger) => {
      fingers.delete(finger);
      takeHold();
    },
    hasDragged: () => hasDragged,
  };
}

function hasMoved({ points }: Grip, now: readonly Point[]): boolean {
  return now.some(({ x }, finger) => Math.abs(x - (points[finger]?.x ?? x)) > dragFrom);
}
