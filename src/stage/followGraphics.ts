/** Graphics that are lost: a picture that stays away is given up, and one that comes back is drawn again. */
import Phaser from 'phaser';

/** Graphics that were lost come back within moments, or stay away. */
const patienceMilliseconds = 5000;

export type GraphicsEnds = {
  /** Whether the picture is on the page still: taken off, it has let go of its graphics by itself. */
  readonly isThere: () => boolean;
  readonly failed: () => void;
  readonly back: () => void;
};

/**
 * @param game that is ready
 * @returns what stops waiting for them
 */
export function followGraphics({ renderer, canvas }: Phaser.Game, ends: GraphicsEnds): () => void {
  const { LOSE_WEBGL, RESTORE_WEBGL } = Phaser.Renderer.Events;
  let givingUp: ReturnType<typeof setTimeout> | undefined;
  renderer.on(LOSE_WEBGL, () => {
    givingUp = setTimeout(() => {
      if (!ends.isThere()) return;
      // In its place a browser shows a white sheet, and a sign of its own for what is broken.
      canvas.style.visibility = 'hidden';
      ends.failed();
    }, patienceMilliseconds);
  });
  renderer.on(RESTORE_WEBGL, () => {
    clearTimeout(givingUp);
    canvas.style.visibility = '';
    ends.back();
  });
  return () => clearTimeout(givingUp);
}
