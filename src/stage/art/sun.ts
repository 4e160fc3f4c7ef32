/** The sun behind the deputy head: the louder she speaks, the larger and brighter the scene shows it. */
import { grain } from '../grain.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { fillSpot, round } from './brush.ts';

const rays = 36;

export function sun(paint: Paint, { width, height }: Size, palette: Palette): void {
  const reach = Math.min(width, height) / 2;
  // Warmer than the disc, so that it parts the disc from a sky that is as light as the sun.
  const warm = mix(palette.sun, palette.trustWarm, 0.55);
  paint.save();
  paint.translate(width / 2, height / 2);
  const glow = paint.createRadialGradient(0, 0, reach * 0.1, 0, 0, reach);
  glow.addColorStop(0, css(warm, 0.8));
  glow.addColorStop(0.35, css(mix(palette.sun, warm, 0.5), 0.34));
  glow.addColorStop(1, css(palette.sun, 0));
  paint.fillStyle = glow;
  paint.fillRect(-reach, -reach, reach * 2, reach * 2);
  for (const [kind, strength] of [0.5, 0.3, 0.2].entries()) {
    const beam = paint.createRadialGradient(0, 0, reach * 0.16, 0, 0, reach * (1 - kind * 0.16));
    beam.addColorStop(0, css(palette.sun, strength));
    beam.addColorStop(0.5, css(palette.sun, strength * 0.4));
    beam.addColorStop(1, css(palette.sun, 0));
    paint.fillStyle = beam;
    paint.beginPath();
    for (let ray = kind; ray < rays; ray += 3) traceRay(paint, ray, kind, reach);
    paint.fill();
  }
  fillSpot(paint, 0, 0, reach * 0.2, css(warm, 0.7));
  fillSpot(paint, 0, 0, reach * 0.175, css(palette.sun));
  fillSpot(paint, 0, 0, reach * 0.14, css(mix(palette.sun, palette.voice, 0.6)));
  paint.restore();
}

/** The wider, the fainter and the shorter. */
function traceRay(paint: Paint, ray: number, kind: number, reach: number): void {
  const angle = ((ray + grain(160, ray) * 0.6) * round) / rays;
  const half = 0.012 + kind * 0.03 + 0.02 * grain(161, ray);
  paint.moveTo(0, 0);
  paint.lineTo(Math.cos(angle - half) * reach, Math.sin(angle - half) * reach);
  paint.lineTo(Math.cos(angle + half) * reach, Math.sin(angle + half) * reach);
  paint.closePath();
}
