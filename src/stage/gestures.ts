/** Pointer, wheel and fingers on the picture; on the page rather than in Phaser, whose loop may be asleep. */
import { createHand, type HandEnds, type Point } from './hand.ts';
import { turnOf } from './wheel.ts';

export type GestureEnds = HandEnds & {
  readonly rowAt: (x: number, y: number) => number | null;
  readonly zoom: (factor: number, at: number) => void;
  readonly hover: (row: number | null) => void;
  readonly pick: (row: number | null) => void;
  readonly showRow: (row: number) => void;
};

/** @returns what stops listening */
export function followGestures(place: HTMLElement, ends: GestureEnds): () => void {
  const hand = createHand(ends);
  const stop = new AbortController();
  const on = <Kind extends keyof HTMLElementEventMap>(
    kind: Kind,
    act: (event: HTMLElementEventMap[Kind], point: Point) => void,
  ): void => {
    const listener = (event: HTMLElementEventMap[Kind]): void => act(event, pointOf(place, event));
    place.addEventListener(kind, listener, { passive: false, signal: stop.signal });
  };

  on('pointerdown', (event, point) => {
    if (event.button > 0) return;
    hand.down(event.pointerId, point);
    // Wherever it is let go of, it is told here.
    place.setPointerCapture(event.pointerId);
  });
  on('pointermove', (event, point) => {
    if (event.buttons === 0) hand.up(event.pointerId);
    if (hand.move(event.pointerId, point)) {
      if (hand.hasDragged()) place.style.cursor = 'grabbing';
      return;
    }
    // A finger covers what it would hover over.
    const row = event.pointerType === 'touch' ? null : ends.rowAt(point.x, point.y);
    const isLink = row !== null || ends.placeInMinimap(point.x, point.y) !== null;
    place.style.cursor = isLink ? 'pointer' : '';
    ends.hover(row);
  });
  for (const kind of ['pointerup', 'pointercancel'] as const) {
    on(kind, (event) => {
      hand.up(event.pointerId);
      place.style.cursor = '';
    });
  }
  on('pointerleave', () => ends.hover(null));
  on('click', (_, { x, y }) => {
    if (!hand.hasDragged()) ends.pick(ends.rowAt(x, y));
  });
  on('dblclick', (_, { x, y }) => {
    const row = ends.rowAt(x, y);
    if (row !== null && ends.placeInMinimap(x, y) === null) ends.showRow(row);
  });
  on('wheel', (event, { x }) => {
    const turn = turnOf(event);
    const { from, to } = ends.span();
    if (turn.kind === 'nearer') {
      // Where the page itself scrolls, the wheel is the page's, and Ctrl says that the picture is meant.
      const isPages = !event.ctrlKey && scrolls(place.ownerDocument.documentElement);
      const isFar = turn.factor < 1 && to - from === 1;
      if (isPages || (isFar && !event.ctrlKey)) return;
      ends.zoom(turn.factor, ends.placeAt(x));
    } else {
      const by = ends.placeAt(x + turn.pixels) - ends.placeAt(x);
      ends.showSpan({ from: from + by, to: to + by });
    }
    event.preventDefault();
  });
  // Up and down is for the page.
  place.style.touchAction = 'pan-y';
  return () => {
    stop.abort();
    place.style.touchAction = '';
    place.style.cursor = '';
  };
}

function pointOf(place: HTMLElement, event: Event): Point {
  const { left, top } = place.getBoundingClientRect();
  if (!(event instanceof MouseEvent)) return { x: 0, y: 0 };
  return { x: event.clientX - left, y: event.clientY - top };
}

function scrolls({ scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollHeight > clientHeight + 1;
}
