/**
 * Pieces laid out anew whenever something changed, from a stock that only ever grows: a layer says
 * from back to front what is seen where, and pieces left over are not drawn. Nothing is made or thrown
 * away while weeks run.
 */
import type Phaser from 'phaser';
import { addPieceLayer, type Piece } from './drawPieces.ts';

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
   * it is set down as often as it takes. `squeeze` is how much of its height is left.
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
  const { pieces } = layer;
  let used = 0;

  function next(frame: Frame): Piece {
    const piece = pieces[used] ?? blank(frame);
    pieces[used] = piece;
    used += 1;
    piece.frame = frame;
    return piece;
  }

  /** Where a piece begins between two pixels of the screen it is blurred. */
  const onGrid = (at: number): number => Math.round(at * resolution) / resolution;

  return {
    begin: () => {
      used = 0;
    },
    put: (frame, x, y, width, height, alpha = 1, shareShown = 1) => {
      const piece = next(frame);
      piece.left = 0;
      piece.top = 0;
      piece.wide = frame.cutWidth;
      piece.high = frame.cutHeight * shareShown;
      piece.x = x;
      piece.y = y;
      piece.width = width;
      piece.height = height * shareShown;
      piece.alpha = alpha;
    },
    lay: (frame, cut, x, y, alpha = 1, squeeze = 1) => {
      const whole = Math.floor(frame.cutWidth / resolution);
      const right = onGrid(x + cut.width);
      const above = onGrid(y);
      const top = Math.round(cut.y * resolution);
      const high = Math.min(frame.cutHeight - top, Math.round(cut.height * resolution));
      let at = onGrid(x);
      let left = Math.floor(cut.x) % whole;
      while (at < right - 0.01) {
        const width = Math.min(whole - left, right - at);
        const piece = next(frame);
        piece.left = Math.round(left * resolution);
        piece.top = top;
        piece.wide = Math.round(width * resolution);
        piece.high = high;
        piece.x = at;
        piece.y = above;
        piece.width = piece.wide / resolution;
        piece.height = (high / resolution) * squeeze;
        piece.alpha = alpha;
        at += width;
        left = 0;
      }
    },
    end: () => {
      layer.shown = used;
    },
    close: () => {
      layer.object.destroy();
      pieces.length = 0;
      used = 0;
      layer.shown = 0;
    },
  };
}

function blank(frame: Frame): Piece {
  const nothing = { left: 0, top: 0, wide: 0, high: 0, x: 0, y: 0, width: 0, height: 0 };
  return { frame, ...nothing, alpha: 1 };
}
