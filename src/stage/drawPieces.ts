/**
 * Draws all pieces of a layer as one object of Phaser's. An image each would be asked, in every frame,
 * whether it is turned, tinted, lit or part of something; with thousands of them that took four times
 * as long as all else. Ours stand upright in one colour, so they go straight into Phaser's batch.
 */
import Phaser from 'phaser';
import { numbersEach, place, type PieceLayer } from './pieceLayer.ts';
import { writeQuads } from './writeQuads.ts';

type WebGLRenderer = Phaser.Renderer.WebGL.WebGLRenderer;
type DrawingContext = Phaser.Renderer.WebGL.DrawingContext;
type Camera = Phaser.Cameras.Scene2D.Camera;

export type DrawnLayer = PieceLayer & { readonly object: Phaser.GameObjects.Image };

export function addPieceLayer(scene: Phaser.Scene, depth: number): DrawnLayer {
  const object = scene.add.image(0, 0, '__WHITE').setDepth(depth);
  const layer: DrawnLayer = { object, frames: [], numbers: new Float64Array(0), shown: 0 };
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

function drawByWebgl(
  layer: DrawnLayer,
  { renderNodes }: WebGLRenderer,
  context: DrawingContext,
): void {
  const batch = renderNodes.getNode('BatchHandlerQuad');
  if (context.camera === null) return;
  if (!(batch instanceof Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad)) return;
  const { matrix } = context.camera.getViewMatrix(!context.useCanvas);
  writeQuads(batch, context, layer, matrix, layer.object.tintMode);
}

function drawByCanvas(
  { frames, numbers, shown }: PieceLayer,
  paint: CanvasRenderingContext2D,
  camera: Camera,
): void {
  const { matrix } = camera.getViewMatrix();
  paint.save();
  paint.globalCompositeOperation = 'source-over';
  paint.setTransform(matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]);
  for (let piece = 0; piece < shown; piece += 1) {
    const { cutX, cutY, source } = frames[piece];
    if (!(source.image instanceof HTMLCanvasElement)) continue;
    const at = piece * numbersEach;
    paint.globalAlpha = numbers[at + place.alpha];
    paint.drawImage(
      source.image,
      cutX + numbers[at + place.left],
      cutY + numbers[at + place.top],
      numbers[at + place.wide],
      numbers[at + place.high],
      numbers[at + place.x],
      numbers[at + place.y],
      numbers[at + place.width],
      numbers[at + place.height],
    );
  }
  paint.restore();
}
