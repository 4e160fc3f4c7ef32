/** What a turn of the wheel, or two fingers on a trackpad, mean: to go along, or to come nearer. */
export type Turn =
  | { readonly kind: 'along'; readonly pixels: number }
  | { readonly kind: 'nearer'; readonly factor: number };

export type Wheeled = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'shiftKey' | 'ctrlKey'>;

/** By browsers' own measure: pixels, lines, pages. */
const pixelsOf = [1, 30, 600];
/** Comes nearer by half for a notch of a common wheel. */
const power = 0.0042;
/** A trackpad tells of a pinch as a wheel with Ctrl, in small steps. */
const pinchPower = 0.013;
const factorMost = 4;

export function turnOf({ deltaX, deltaY, deltaMode, shiftKey, ctrlKey }: Wheeled): Turn {
  const pixels = pixelsOf[deltaMode] ?? 1;
  // Some systems turn the wheel to the side themselves while Shift is held.
  const across = shiftKey && deltaX === 0 ? deltaY : deltaX;
  if (!ctrlKey && (shiftKey || Math.abs(deltaX) > Math.abs(deltaY))) {
    return { kind: 'along', pixels: across * pixels };
  }
  const factor = Math.exp(-deltaY * pixels * (ctrlKey ? pinchPower : power));
  return { kind: 'nearer', factor: Math.min(factorMost, Math.max(1 / factorMost, factor)) };
}
