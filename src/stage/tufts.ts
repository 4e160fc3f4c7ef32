/** Where tufts of roots are: under everybody who belongs to the community; in a crowd, as many as belong. */
import { within } from './bands.ts';
import type { StageLayout } from './layout.ts';
import { meanIn } from './means.ts';
import type { Spots } from './spots.ts';

/**
 * @param x its middle, @param y where it begins, in CSS pixels
 * @param seed of how it has grown
 */
export type PutTuft = (seed: number, x: number, y: number, size: number, alpha: number) => void;

const crowdSize = 24;

/** None reaches beyond the edges of the department. */
export function eachTuft(
  layout: StageLayout,
  spots: Spots,
  member: Uint8Array,
  put: PutTuft,
): void {
  const { inner, hollows, teams } = layout;
  const inside = (x: number, size: number): number =>
    Math.max(inner.x + size / 2, Math.min(inner.x + inner.width - size / 2, x));
  for (let at = 0; at < spots.count; at += 1) {
    const row = spots.row[at];
    if (member[row] === 0) continue;
    const size = Math.max(9, spots.size[at] * 1.15);
    put(row, inside(spots.x[at], size), spots.y[at] + spots.size[at] * 0.42, size, 1);
  }
  if (spots.areFigures) return;
  for (const hollow of hollows) {
    const seen = within(hollow.rect, inner);
    const share = meanIn(member, teams, hollow);
    if (seen === null || share === 0) continue;
    const x = inside(seen.x + seen.width / 2, crowdSize);
    put(hollow.first, x, seen.y + seen.height * 0.1, crowdSize, Math.min(1, 0.3 + share));
  }
}
