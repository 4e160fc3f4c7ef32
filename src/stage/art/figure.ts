/** A person: a shape for her camp, a face as far as it can be seen, growth if she works in the open. */
import { css, mix, type Palette } from '../palette.ts';
import type { FigureKind, Paint, Size } from './art.ts';
import { heartOf, traceBody, traceHeart } from './body.ts';
import { stroke } from './brush.ts';
import { paintClothes, paintFeet, paintHands } from './clothes.ts';
import { paintFace } from './face.ts';
import { paintGrowth } from './growth.ts';

/** How far the body fills the piece; the rest is room for growth, most of it above. */
const bodyShare = 0.56;
const middleDown = 0.6;
/** Below this many pixels of a body, its outlines would outweigh it. */
const smallBelow = 9;
/** From how many pixels each is more than a smudge. */
const eyesFrom = 11;
const lightFrom = 14;
export const passFrom = 16;
const limbsFrom = 28;

export function figure(paint: Paint, size: Size, kind: FigureKind, palette: Palette): void {
  const body = size.width * bodyShare;
  const half = body / 2;
  paint.save();
  paint.translate(size.width / 2, size.height * middleDown);
  if (kind.practises) paintGrowth(paint, half, palette);
  if (body >= limbsFrom) paintFeet(paint, kind, half, palette);
  paintBody(paint, kind, half, palette);
  if (body >= passFrom) paintClothes(paint, kind, half, palette);
  if (body >= lightFrom) paintLight(paint, kind, half, palette);
  if (body >= eyesFrom) paintFace(paint, kind, half, palette);
  if (body >= limbsFrom) paintHands(paint, kind, half, palette);
  paint.restore();
}

/** A light line parts the shape from dark ground, the dark halo around that from light ground. */
function paintBody(paint: Paint, { camp }: FigureKind, half: number, palette: Palette): void {
  const isSmall = half * 2 < smallBelow;
  paint.beginPath();
  traceBody(paint, camp, half);
  stroke(paint, css(palette.textShade, 0.85), isSmall ? 2 : Math.max(3, half * 0.3));
  stroke(paint, css(palette.voice, 0.95), isSmall ? 1 : Math.max(1.4, half * 0.16));
  paint.fillStyle = css(palette.camps[camp]);
  paint.fill();
  const heart = heartOf(palette, camp);
  if (heart === null) return;
  paint.beginPath();
  traceHeart(paint, half);
  paint.fillStyle = css(heart);
  paint.fill();
}

/** Light falls from the left above, where the sun is. */
function paintLight(paint: Paint, { camp }: FigureKind, half: number, palette: Palette): void {
  const light = paint.createRadialGradient(
    -half * 0.4,
    -half * 0.5,
    half * 0.1,
    -half * 0.1,
    -half * 0.1,
    half * 1.35,
  );
  light.addColorStop(0, css(palette.voice, 0.3));
  light.addColorStop(0.45, css(palette.voice, 0));
  light.addColorStop(0.6, css(mix(palette.camps[camp], palette.textShade, 0.8), 0));
  light.addColorStop(1, css(mix(palette.camps[camp], palette.textShade, 0.8), 0.42));
  paint.beginPath();
  traceBody(paint, camp, half);
  paint.fillStyle = light;
  paint.fill();
}
