/**
 * Writes pieces into Phaser's batch, where and as its own `batch` would. Through that, each takes a
 * call with a dozen fractions, which the engine keeps on the heap meanwhile: 200 KB in every frame.
 */
import type Phaser from 'phaser';
import { numbersEach, place, type PieceLayer } from './pieceLayer.ts';

type Batch = Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad;
type DrawingContext = Phaser.Renderer.WebGL.DrawingContext;
type Frame = Phaser.Textures.Frame;
type Texture = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

const options = { multiTexturing: true, smoothPixelArt: false };
const white = 0xff_ff_ff;
/** Of a corner: where it is on the screen and in the texture, which texture that is, and two tints. */
const cornerNumbers = 7;
const quadNumbers = 4 * cornerNumbers;

/** @param matrix from CSS pixels to those of the screen; nothing is turned */
export function writeQuads(
  batch: Batch,
  context: DrawingContext,
  { frames, numbers, shown }: PieceLayer,
  matrix: Float32Array,
  tintMode: number,
): void {
  let isOurs = false;
  for (let piece = 0; piece < shown; piece += 1) {
    const frame = frames[piece];
    const { glTexture } = frame.source;
    if (glTexture === null) continue;
    const at = piece * numbersEach;
    measure(frame, numbers, at, matrix);
    if (isOurs && batch.instanceCount > 0) {
      write(batch, glTexture, tintMode);
      if (batch.instanceCount === batch.instancesPerBatch) batch.run(context);
    } else {
      // By the front door: from here on the batch is ours, with our options.
      handOver(batch, context, glTexture, tintMode);
      isOurs = true;
    }
  }
}

/** The piece at hand: left, top, right and bottom on the screen, and in the texture; and its alpha. */
const quad = new Float64Array(9);

function measure(frame: Frame, numbers: Float64Array, at: number, matrix: Float32Array): void {
  const { u0, v0, u1, v1, cutWidth, cutHeight } = frame;
  const perX = (u1 - u0) / cutWidth;
  const perY = (v1 - v0) / cutHeight;
  quad[0] = numbers[at + place.x] * matrix[0] + matrix[4];
  quad[1] = numbers[at + place.y] * matrix[3] + matrix[5];
  quad[2] = quad[0] + numbers[at + place.width] * matrix[0];
  quad[3] = quad[1] + numbers[at + place.height] * matrix[3];
  quad[4] = u0 + numbers[at + place.left] * perX;
  quad[5] = v0 + numbers[at + place.top] * perY;
  quad[6] = quad[4] + numbers[at + place.wide] * perX;
  quad[7] = quad[5] + numbers[at + place.high] * perY;
  quad[8] = numbers[at + place.alpha];
}

function write(batch: Batch, glTexture: Texture, tintMode: number): void {
  const { viewF32: floats, viewU32: words } = batch.vertexBufferLayout.buffer;
  if (floats === null || words === null) return;
  const texture = batch.batchTextures(glTexture, options);
  const tint = tintOf(quad[8]);
  const to = batch.instanceCount * quadNumbers;
  for (let corner = 0; corner < 4; corner += 1) {
    const from = to + corner * cornerNumbers;
    // From the left below, up, and then the same on the right.
    const x = corner < 2 ? 0 : 2;
    const y = corner % 2 === 0 ? 3 : 1;
    floats[from] = quad[x];
    floats[from + 1] = quad[y];
    floats[from + 2] = quad[x + 4];
    floats[from + 3] = quad[y + 4];
    floats[from + 4] = texture;
    words[from + 5] = tintMode << 24;
    words[from + 6] = tint;
  }
  batch.instanceCount += 1;
  batch.currentBatchEntry.count += 1;
}

function handOver(
  batch: Batch,
  context: DrawingContext,
  glTexture: Texture,
  tintMode: number,
): void {
  const [x0, y0, x1, y1, u0, v0, u1, v1, alpha] = quad;
  const tint = tintOf(alpha);
  const corners = [x0, y0, x0, y1, x1, y0, x1, y1] as const;
  const part = [u0, v0, u1 - u0, v1 - v0] as const;
  const tints = [tint, tint, tint, tint] as const;
  batch.batch(context, glTexture, ...corners, ...part, tintMode, ...tints, options);
}

/** White, as opaque as alpha says, in the four bytes of a colour. */
function tintOf(alpha: number): number {
  return ((((alpha * 255) & 0xff) << 24) | white) >>> 0;
}
