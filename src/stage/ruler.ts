/** From places in the department, as shares of its whole width, to where they are in the picture, and back. */
import type { Span } from '../live/index.ts';

export type Ruler = {
  readonly inner: { readonly x: number; readonly width: number };
  readonly span: Span;
};

export function xOf({ inner, span }: Ruler, place: number): number {
  return inner.x + ((place - span.from) / (span.to - span.from)) * inner.width;
}

export function placeOf({ inner, span }: Ruler, x: number): number {
  return span.from + ((x - inner.x) / inner.width) * (span.to - span.from);
}
