/** The line around what is lit up: a little inside of it, with round corners. */
import type { Rect } from './bands.ts';

/**
 * Of a block of which hardly a pixel is in sight, or of a very low one, nothing is left to be inside of, and a
 * corner of a negative radius would be the end of the picture: Canvas throws.
 */
export function frameIn(
  { x, y, width, height }: Rect,
  cornerMost: number,
): Rect & { readonly corner: number } {
  const inset = Math.min(1, width / 4, height / 4);
  const inner = {
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
  };
  return { ...inner, corner: Math.min(cornerMost, inner.width / 3, inner.height / 3) };
}
