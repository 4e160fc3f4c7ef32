/**
 * Pieces laid out anew whenever something changed, from a stock that only ever grows: a layer says
 * from back to front what is seen where, and pieces left over are not drawn. Nothing is made or thrown
 * away while weeks run.
 */
import type Phaser from 'phaser';
import { addPieceLayer } from './drawPieces.ts';
import { grown, numbersEach, place } from './pieceLayer.ts';

type Frame = Phaser.Textures.Frame;

export type Pieces = {
  /** Begins to say what is seen; whatever is not said again is hidden by `end`. */
  readonly begin: () => void;
  /** A whole piece in a rectangle, in CSS pixels, or its upper part, where it would be in the whole. */
  readonly put: (
    frame: Frame,
    x: number,
    y: number,
    width: number,
    height: number,
    alpha?: number,
    shareShown?: number,
  ) => void;
  /**
   * A part of a strip, cut out where it begins and set down at x, y as it is; wider than the strip,
   * which is whole pixels wide, it is set down as often as it takes. `squeeze` is how much of its height is left.
   */
  readonly lay: (
    frame: Frame,
    cut: Cut,
    x: number,
    y: number,
    alpha?: number,
    squeeze?: number,
  ) => void;
  readonly end: () => void;
  readonly close: () => void;
};

export type Cut = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** @param depth what lies deeper is drawn later, over what lies less deep */
export function createPieces(scene: Phaser.Scene, depth: number, resolution: number): Pieces {
  const layer = addPieceLayer(scene, depth);
  const { frames } = layer;
  let used = 0;

  /** @returns where its numbers go */
  function next(frame: Frame): number {
    const at = used * numbersEach;
    if (at === layer.numbers.length) layer.numbers = grown(layer.numbers);
    frames[used] = frame;
    used += 1;
    return at;
  }

  /** Where a piece begins or ends between two pixels of the screen it is blurred, and its neighbour does not join it. */
  const pixels = (at: number): number => Math.round(at * resolution);

  return {
    begin: () => {
      used = 0;
    },
    put: (frame, x, y, width, height, alpha = 1, shareShown = 1) => {
      const at = next(frame);
      const { numbers } = layer;
      numbers[at + place.left] = 0;
      numbers[at + place.top] = 0;
      numbers[at + place.wide] = frame.cutWidth;
      numbers[at + place.high] = frame.cutHeight * shareShown;
      numbers[at + place.x] = x;
      numbers[at + place.y] = y;
      numbers[at + place.width] = width;
      numbers[at + place.height] = height * shareShown;
      numbers[at + place.alpha] = alpha;
    },
    lay: (frame, cut, x, y, alpha = 1, squeeze = 1) => {
      const whole = frame.cutWidth;
      const right = pixels(x + cut.width);
      const above = pixels(y) / resolution;
      const top = pixels(cut.y);
      const high = Math.min(frame.cutHeight - top, pixels(cut.height));
      let from = pixels(x);
      let left = pixels(Math.floor(cut.x)) % whole;
      while (from < right) {
        const wide = Math.min(whole - left, right - from);
        const at = next(frame);
        const { numbers } = layer;
        numbers[at + place.left] = left;
        numbers[at + place.top] = top;
        numbers[at + place.wide] = wide;
        numbers[at + place.high] = high;
        numbers[at + place.x] = from / resolution;
        numbers[at + place.y] = above;
        numbers[at + place.width] = wide / resolution;
        numbers[at + place.height] = (high / resolution) * squeeze;
        numbers[at + place.alpha] = alpha;
        from += wide;
        left = 0;
      }
    },
    end: () => {
      layer.shown = used;
    },
    close: () => {
      layer.object.destroy();
      frames.length = 0;
      used = 0;
      layer.shown = 0;
    },
  };
}
