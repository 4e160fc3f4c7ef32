/** What a pointer, a wheel or fingers do with the picture; on the page rather than in Phaser, whose loop may be asleep. */
import type { Span } from '../live/index.ts';

export type GestureEnds = {
  /** All in CSS pixels of the picture, from its upper left corner. */
  readonly rowAt: (x: number, y: number) => number | null;
  /** The place in the department of a point of the clay, as a share of its whole width. */
  readonly placeAt: (x: number) => number;
  readonly placeInMinimap: (x: number, y: number) => number | null;
  readonly span: () => Span;
  readonly showSpan: (span: Span) => void;
  readonly zoom: (factor: number, at: number) => void;
  readonly hover: (row: number | null) => void;
  readonly pick: (row: number | null) => void;
  readonly showRow: (row: number) => void;
};

/** Less than this is a click with an unsteady hand. */
const dragFrom = 6;
/** Comes nearer by half for a notch of a common wheel. */
const wheelPower = 0.0042;
const linePixels = 30;

type Grip = {
  readonly span: Span;
  /** Where fingers were when this grip began. */
  readonly at: readonly { readonly x: number; readonly y: number }[];
  readonly places: readonly number[];
};

/** @returns what stops listening */
export function followGestures(place: HTMLElement, ends: GestureEnds): () => void {
  const fingers = new Map<number, { readonly x: number; readonly y: number }>();
  let grip: Grip | null = null;
  let hasDragged = false;
  let isOnMinimap = false;

  const at = ({ clientX, clientY }: MouseEvent): { readonly x: number; readonly y: number } => {
    const { left, top } = place.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const isOnPicture = ({ target }: Event): boolean => target instanceof HTMLCanvasElement;
  const isWhole = (): boolean => ends.span().to - ends.span().from > 0.999;

  function takeHold(): void {
    const points = [...fingers.values()];
    grip =
      points.length === 0
        ? null
        : { span: ends.span(), at: points, places: points.map(({ x }) => ends.placeAt(x)) };
  }

  function onDown(event: PointerEvent): void {
    if (!isOnPicture(event) || event.button > 0) return;
    const point = at(event);
    const inMinimap = ends.placeInMinimap(point.x, point.y);
    isOnMinimap = inMinimap !== null;
    if (fingers.size === 0) hasDragged = isOnMinimap;
    fingers.set(event.pointerId, point);
    if (inMinimap !== null) goTo(inMinimap);
    else takeHold();
  }

  function goTo(middle: number): void {
    const { from, to } = ends.span();
    const half = (to - from) / 2;
    ends.showSpan({ from: middle - half, to: middle + half });
  }

  function onMove(event: PointerEvent): void {
    const point = at(event);
    if (!fingers.has(event.pointerId)) {
      // A finger covers what it would hover over.
      const isSeen = event.pointerType !== 'touch' && isOnPicture(event);
      hover(
        isSeen ? ends.rowAt(point.x, point.y) : null,
        isSeen && ends.placeInMinimap(point.x, point.y) !== null,
      );
      return;
    }
    fingers.set(event.pointerId, point);
    if (isOnMinimap) {
      const middle = ends.placeInMinimap(point.x, point.y);
      if (middle !== null) goTo(middle);
      return;
    }
    if (grip === null) return;
    if (!hasDragged && !hasMoved(grip, [...fingers.values()])) return;
    if (!hasDragged && fingers.size === 1 && isWhole()) return;
    hasDragged = true;
    hold(event);
    pull(grip);
  }

  function hasMoved({ at: began }: Grip, now: readonly { readonly x: number }[]): boolean {
    return now.some(({ x }, finger) => Math.abs(x - (began[finger]?.x ?? x)) > dragFrom);
  }

  function hold(event: PointerEvent): void {
    if (!place.hasPointerCapture(event.pointerId)) place.setPointerCapture(event.pointerId);
    place.style.cursor = 'grabbing';
  }

  /** What fingers took hold of stays under them: one drags, two come nearer or go back. */
  function pull({ span, at: began, places }: Grip): void {
    const points = [...fingers.values()];
    const one = points[0];
    const two = points[1];
    if (two === undefined || began[1] === undefined) {
      const by = ends.placeAt(began[0].x) - ends.placeAt(one.x);
      ends.showSpan({ from: span.from + by, to: span.to + by });
      return;
    }
    const apart = Math.max(20, Math.abs(two.x - one.x));
    const wasApart = Math.max(20, Math.abs(began[1].x - began[0].x));
    const width = ((span.to - span.from) * wasApart) / apart;
    const middle = (places[0] + places[1]) / 2;
    const middleX = (one.x + two.x) / 2;
    const share = (ends.placeAt(middleX) - ends.span().from) / (ends.span().to - ends.span().from);
    ends.showSpan({ from: middle - share * width, to: middle + (1 - share) * width });
  }

  function onUp(event: PointerEvent): void {
    fingers.delete(event.pointerId);
    place.style.cursor = '';
    takeHold();
  }

  function onClick(event: MouseEvent): void {
    if (!isOnPicture(event) || hasDragged) return;
    const { x, y } = at(event);
    ends.pick(ends.rowAt(x, y));
  }

  function onDoubleClick(event: MouseEvent): void {
    if (!isOnPicture(event)) return;
    const { x, y } = at(event);
    const row = ends.rowAt(x, y);
    if (row !== null && ends.placeInMinimap(x, y) === null) ends.showRow(row);
  }

  function onWheel(event: WheelEvent): void {
    if (!isOnPicture(event)) return;
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePixels : 1;
    const across = (event.shiftKey ? event.deltaY : event.deltaX) * pixels;
    const { x } = at(event);
    if (Math.abs(across) > Math.abs(event.deltaY * pixels) || event.shiftKey) {
      const { from, to } = ends.span();
      const by = ends.placeAt(x + across) - ends.placeAt(x);
      ends.showSpan({ from: from + by, to: to + by });
    } else {
      ends.zoom(Math.exp(-event.deltaY * pixels * wheelPower), ends.placeAt(x));
    }
  }

  function hover(row: number | null, isInMinimap: boolean): void {
    place.style.cursor = row !== null || isInMinimap ? 'pointer' : '';
    ends.hover(row);
  }

  const onLeave = (): void => hover(null, false);
  place.style.touchAction = 'pan-y';
  place.addEventListener('pointerdown', onDown);
  place.addEventListener('pointermove', onMove);
  place.addEventListener('pointerup', onUp);
  place.addEventListener('pointercancel', onUp);
  place.addEventListener('pointerleave', onLeave);
  place.addEventListener('click', onClick);
  place.addEventListener('dblclick', onDoubleClick);
  place.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    place.style.touchAction = '';
    place.style.cursor = '';
    place.removeEventListener('pointerdown', onDown);
    place.removeEventListener('pointermove', onMove);
    place.removeEventListener('pointerup', onUp);
    place.removeEventListener('pointercancel', onUp);
    place.removeEventListener('pointerleave', onLeave);
    place.removeEventListener('click', onClick);
    place.removeEventListener('dblclick', onDoubleClick);
    place.removeEventListener('wheel', onWheel);
  };
}
