/**
 * Images laid out anew whenever something changed, from a stock that only ever grows: a layer says
 * from back to front what is seen where, and images left over are hidden. Nothing is made or thrown
 * away while weeks run.
 */
import type Phaser from 'phaser';

type Frame = Phaser.Textures.Frame;
type Image = Phaser.GameObjects.Image;

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
  /** How many images are seen. */
  readonly count: () => number;
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
  const images: Image[] = [];
  let used = 0;
  let shown = 0;

  function next(frame: Frame): Image {
    const image = images[used] ?? add(frame);
    used += 1;
    if (image.frame !== frame) image.setFrame(frame, false, false);
    if (!image.visible) image.setVisible(true);
    return image;
  }

  function add(frame: Frame): Image {
    const image = scene.add
      .image(0, 0, frame.texture.key, frame.name)
      .setOrigin(0, 0)
      .setDepth(depth);
    images.push(image);
    return image;
  }

  /** Where a piece begins between two pixels of the screen it is blurred. */
  const onGrid = (at: number): number => Math.round(at * resolution) / resolution;

  function layOne(
    frame: Frame,
    left: number,
    top: number,
    width: number,
    height: number,
    x: number,
    y: number,
    alpha: number,
    squeeze: number,
  ): void {
    const image = next(frame);
    const cutX = Math.round(left * resolution);
    const cutY = Math.round(top * resolution);
    image.setCrop(cutX, cutY, Math.round(width * resolution), Math.round(height * resolution));
    const scale = 1 / resolution;
    image.setScale(scale, scale * squeeze);
    image.setPosition(x - cutX * scale, y - cutY * scale * squeeze);
    image.alpha = alpha;
  }

  return {
    begin: () => {
      used = 0;
    },
    put: (frame, x, y, width, height, alpha = 1, shareShown = 1) => {
      const image = next(frame);
      if (shareShown < 1) image.setCrop(0, 0, frame.realWidth, frame.realHeight * shareShown);
      else if (image.isCropped) image.setCrop();
      image.setScale(width / frame.realWidth, height / frame.realHeight);
      image.setPosition(x, y);
      image.alpha = alpha;
    },
    lay: (frame, cut, x, y, alpha = 1, squeeze = 1) => {
      const whole = Math.floor(frame.realWidth / resolution);
      const right = onGrid(x + cut.width);
      let at = onGrid(x);
      let left = Math.floor(cut.x) % whole;
      const above = onGrid(y);
      while (at < right - 0.01) {
        const width = Math.min(whole - left, right - at);
        layOne(frame, left, cut.y, width, cut.height, at, above, alpha, squeeze);
        at += width;
        left = 0;
      }
    },
    end: () => {
      for (let at = used; at < shown; at += 1) images[at].setVisible(false);
      shown = used;
    },
    count: () => shown,
    close: () => {
      for (const image of images) image.destroy();
      images.length = 0;
      used = 0;
      shown = 0;
    },
  };
}
