/** Where each sign of the legend stands: pure numbers from how wide they are with their words. */
import type { Rect } from './bands.ts';
import type { Sign } from './signs.ts';

/** Of letters, in CSS pixels. */
const sizes = { most: 15, mostOnNarrow: 13, least: 9.5, step: 0.5 };
const narrowTo = 1000;
const margin = 12;

/** In sizes of letters; with the space before the words. */
export function signWidth(sign: Sign): number {
  if (sign === 'faces') return 6;
  if (sign === 'clay' || sign === 'trust') return 3.6;
  if (sign === 'heard' || sign === 'held') return 1.5;
  const isRound = sign === 'incident' || sign === 'community' || sign === 'pass';
  return isRound ? 1.9 : 2.3;
}

type Spot = { readonly x: number; readonly y: number };

/** Where there is no room for all, these go first: what they mean can be guessed, or read in the panels. */
const guessed: readonly Sign[] = ['season', 'sun', 'pass', 'arrived', 'passing', 'faces', 'growth'];

/** Where each sign stands; those that have no room even in the smallest letters are left out. */
export function placeAll(
  signs: readonly Sign[],
  widthAt: (sign: Sign, size: number) => number,
  rect: Rect,
): { readonly size: number; readonly placed: readonly (Spot & { readonly sign: Sign })[] } {
  const placing = (kept: readonly Sign[]) =>
    placeSigns((size) => kept.map((sign) => widthAt(sign, size)), rect);
  let kept = signs;
  let { size, spots } = placing(kept);
  for (const spare of guessed) {
    if (!spots.includes(undefined)) break;
    kept = kept.filter((sign) => sign !== spare);
    ({ size, spots } = placing(kept));
  }
  const placed = kept.flatMap((sign, at) => {
    const spot = spots[at];
    return spot === undefined ? [] : [{ sign, ...spot }];
  });
  return { size, placed };
}

/**
 * Each sign in the first line that has room for it, in the largest letters for which all have room.
 * @param widthsAt of signs with their words, in letters of a size
 * @returns where each sign begins, and the middle of its line; none for the last, where there is no room
 */
export function placeSigns(
  widthsAt: (size: number) => readonly number[],
  rect: Rect,
): { readonly size: number; readonly spots: readonly (Spot | undefined)[] } {
  let size = rect.width > narrowTo ? sizes.most : sizes.mostOnNarrow;
  for (;;) {
    const spots = flow(widthsAt(size), rect, size);
    if (size <= sizes.least || !spots.includes(undefined)) return { size, spots };
    size -= sizes.step;
  }
}

function flow(widths: readonly number[], rect: Rect, size: number): readonly (Spot | undefined)[] {
  const lineHeight = size * 1.6;
  const gap = size * 1.3;
  const count = Math.max(1, Math.floor((rect.height - 2) / lineHeight));
  const ends = Array.from({ length: count }, () => margin);
  const right = rect.width - margin;
  const spots = widths.map((width): Spot | undefined => {
    const line = ends.findIndex((end) => end + width <= right);
    if (line < 0) return undefined;
    const x = ends[line];
    ends[line] = x + width + gap;
    return { x: rect.x + x, y: line };
  });
  const used = ends.filter((end) => end > margin).length;
  const top = rect.y + (rect.height - used * lineHeight) / 2;
  return spots.map((spot) => spot && { x: spot.x, y: top + (spot.y + 0.5) * lineHeight });
}
