/**
 * How neighbours go together that are too narrow to be told apart. They are counted off in lots from where
 * their branch begins, so that no lot reaches into another branch, and the lot of some managers stands
 * over the lot of their teams. Lots of twice the size are two of these lots each: coming nearer only
 * ever parts what was together.
 */

/** The place of everybody among those who are counted off together, and how many are left from there on. */
export type Counted = { readonly place: Int32Array; readonly left: Int32Array };

/** @param begins whether one is the first of those who are counted off together */
export function countOff(count: number, begins: (at: number) => boolean): Counted {
  const place = new Int32Array(count);
  const left = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    place[at] = at === 0 || begins(at) ? 0 : place[at - 1] + 1;
  }
  for (let at = count - 1; at >= 0; at -= 1) {
    left[at] = at + 1 === count || place[at + 1] === 0 ? 1 : left[at + 1] + 1;
  }
  return { place, left };
}

/** A remainder of less than half a lot goes with the lot before: alone it would be a sliver. */
export function beginsLot({ place, left }: Counted, at: number, size: number): boolean {
  // Sizes are powers of two.
  const isAtStart = (place[at] & (size - 1)) === 0;
  return isAtStart && (place[at] === 0 || left[at] * 2 >= size);
}

/** Branches narrower than this on average, in CSS pixels, are not told apart either. */
const branchLeast = 3;

/** Whether the branches of a department are told apart, where it is so wide. */
export function areBranchesApart(branches: number, width: number): boolean {
  return width >= branches * branchLeast;
}

/** How many neighbours go together: a power of two, so that every lot is two of the next smaller ones. */
export function lotSize(widthOfOne: number, least: number): number {
  let size = 1;
  while (widthOfOne * size < least && size < 0x100000) size *= 2;
  return size;
}
