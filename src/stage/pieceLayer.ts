/** What a layer of pieces is drawn from: plain numbers in one column, since thousands of objects would be slower to read. */
import type Phaser from 'phaser';

type Frame = Phaser.Textures.Frame;

export type PieceLayer = {
  /** Of each piece, from back to front; what comes after the shown ones is left over from before. */
  readonly frames: Frame[];
  /** So many for each, see `place`. */
  numbers: Float64Array;
  shown: number;
};

/** Where in its numbers a piece has what: the part of its frame, in pixels of it, and the rectangle that it fills. */
export const place = {
  left: 0,
  top: 1,
  wide: 2,
  high: 3,
  x: 4,
  y: 5,
  width: 6,
  height: 7,
  alpha: 8,
} as const;
export const numbersEach = 9;

/** Room for twice as many. */
export function grown(numbers: Float64Array): Float64Array {
  const larger = new Float64Array(Math.max(64 * numbersEach, numbers.length * 2));
  larger.set(numbers);
  return larger;
}
