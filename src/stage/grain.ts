/** Texture without luck: the same place always looks the same, so a picture drawn again is the same picture. */
export function grain(seed: number, at: number): number {
  let mixed = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(at + 7, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x100000000;
}

/** Between -1 and 1. */
export function wobble(seed: number, at: number): number {
  return grain(seed, at) * 2 - 1;
}
