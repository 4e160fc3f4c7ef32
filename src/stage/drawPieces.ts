/**
 * Draws all pieces of a layer as one object of Phaser's. An image each would be asked, in every frame,
 * whether it is turned, tinted, lit or part of something; with thousands of them that took four times
 * as long as all else. Ours stand upright in one colour, so they go straight into Phaser's batch.
 */
import Phaser from 'phaser';

type Frame = Phaser.Textures.Frame;
type WebGLRenderer = Phaser.Renderer.WebGL.WebGLRenderer;
type DrawingContext = Phaser.Renderer.WebGL.DrawingContext;
type Camera = Phaser.Cameras.Scene2D.Camera;

/** One that is seen: a part of a frame, in pixels of it, and the rectangle that it fills. */
export type Piece = {
  frame: Frame;
  left: number;
  top: number;
  wide: number;
  high: number;
  x: number;
  y: number;
  width: number;
  height: number;
  alpha: number;
};

export type PieceLayer = {
  readonly object: Phaser.GameObjects.Image;
  /** From back to front; what comes after the shown ones is left over from before. */
  readonly pieces: Piece[];
  shown: number;
};

export function addPieceLayer(scene: Phaser.Scene, depth: number): PieceLayer {
  const object = scene.add.image(0, 0, '__WHITE').setDepth(depth);
  const layer: PieceLayer = { object, pieces: [], shown: 0 };
  Object.assign(object, {
    renderWebGLStep: (renderer: WebGLRenderer, _object: unknown, context: DrawingContext) =>
      drawByWebgl(layer, renderer, context),
    renderCanvas: (
      renderer: Phaser.Renderer.Canvas.CanvasRenderer,
      _object: unknown,
      camera: Camera,
    ) => drawByCanvas(layer, renderer.currentContext, camera),
  });
  return layer;
}

const options = { multiTexturing: true, smoothPixelArt: false };
const white = 0xff_ff_ff;

function drawByWebgl(
  { object, pieces, shown }: PieceLayer,
  { renderNodes }: WebGLRenderer,
  context: DrawingContext,
): void {
  const batch = renderNodes.getNode('BatchHandlerQuad');
  if (context.camera === null) return;
  if (!(batch instanceof Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad)) return;
  const { matrix } = context.camera.getViewMatrix(!context.useCanvas);
  const [scaleX, , , scaleY, left, top] = matrix;
  for (let at = 0; at < shown; at += 1) {
    const piece = pieces[at];
    const { frame, x, y, width, height, alpha } = piece;
    const x0 = x * scaleX + left;
    const y0 = y * scaleY + top;
    const x1 = x0 + width * scaleX;
    const y1 = y0 + height * scaleY;
    const { u0, v0 } = frame;
    const perX = (frame.u1 - u0) / frame.cutWidth;
    const perY = (frame.v1 - v0) / frame.cutHeight;
    const tint = Phaser.Renderer.WebGL.Utils.getTintAppendFloatAlpha(white, alpha);
    const { glTexture } = frame.source;
    if (glTexture === null) continue;
    batch.batch(
      context,
      glTexture,
      x0,
      y0,
      x0,
      y1,
      x1,
      y0,
      x1,
      y1,
      u0 + piece.left * perX,
      v0 + piece.top * perY,
      piece.wide * perX,
      piece.high * perY,
      object.tintMode,
      tint,
      tint,
      tint,
      tint,
      options,
    );
  }
}

function drawByCanvas(
  { pieces, shown }: PieceLayer,
  paint: CanvasRenderingContext2D,
  camera: Camera,
): void {
  const { matrix } = camera.getViewMatrix();
  paint.save();
  paint.globalCompositeOperation = 'source-over';
  paint.setTransform(matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]);
  for (let at = 0; at < shown; at += 1) {
    const { frame, left, top, wide, high, x, y, width, height, alpha } = pieces[at];
    const { image } = frame.source;
    if (!(image instanceof HTMLCanvasElement)) continue;
    paint.globalAlpha = alpha;
    paint.drawImage(image, frame.cutX + left, frame.cutY + top, wide, high, x, y, width, height);
  }
  paint.restore();
}
