/**
 * What grows where people do not trust: rime down from the ceiling, icicles, crystals on the wall. How far
 * down it has come says how cold it is, in shades of grey as well, and from the back row.
 */
import { grain, wobble } from '../grain.ts';
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { across, round, stroke, trace, type Spot } from './brush.ts';

/** @param cold 0 to 1 */
export function paintFrost(paint: Paint, size: Size, cold: number, palette: Palette): void {
  if (cold <= 0) return;
  paintRime(paint, size, cold, palette);
  paintCrystals(paint, size, cold, palette);
  paintIcicles(paint, size, cold, palette);
}

/** How far down the rime, its thick of it and its icicles come at most, as shares of the height. */
const rimeDown = 0.6;
const thickDown = 0.14;
const iceDown = 0.26;

/** Like breath on a pane: white at the ceiling, and gone where the warmth of people begins. */
function paintRime(paint: Paint, { width, height }: Size, cold: number, palette: Palette): void {
  const down = height * rimeDown * cold;
  const white = paint.createLinearGradient(0, 0, 0, down);
  white.addColorStop(0, css(palette.frost, 0.5 + 0.4 * cold));
  white.addColorStop(0.45, css(palette.frost, 0.45 * cold));
  white.addColorStop(1, css(palette.frost, 0));
  paint.fillStyle = white;
  paint.fillRect(0, 0, width, down);
}

/** Six arms each, feathered where they are long; the colder, the more and the lower. */
function paintCrystals(
  paint: Paint,
  { width, height }: Size,
  cold: number,
  palette: Palette,
): void {
  const places = Math.round((width * height) / 520);
  paint.beginPath();
  for (let crystal = 0; crystal < places; crystal += 1) {
    const down = grain(214, crystal);
    if (grain(215, crystal) > cold * cold * (1.15 - down)) continue;
    const reach = 2.5 + grain(216, crystal) * 4.5;
    const turn = grain(217, crystal) * round;
    across(grain(218, crystal) * width, reach, width, (x) => {
      traceCrystal(paint, { x, y: down * height }, reach, turn);
    });
  }
  stroke(paint, css(mix(palette.trustCold, palette.textShade, 0.5), 0.35), 2);
  stroke(paint, css(palette.frost, 0.95), 0.9);
}

function traceCrystal(paint: Paint, { x, y }: Spot, reach: number, turn: number): void {
  for (let arm = 0; arm < 6; arm += 1) {
    const angle = turn + (arm * round) / 6;
    const at = (share: number, aside: number): Spot => ({
      x: x + Math.cos(angle + aside) * reach * share,
      y: y + Math.sin(angle + aside) * reach * share,
    });
    trace(paint, [{ x, y }, at(1, 0)]);
    if (reach > 4) trace(paint, [at(0.85, 0.5), at(0.5, 0), at(0.85, -0.5)]);
  }
}

/** They grow together above, and each goes on growing while it gets colder. */
function paintIcicles(paint: Paint, { width, height }: Size, cold: number, palette: Palette): void {
  const count = Math.round(width / 6);
  const thick = height * thickDown * cold;
  paint.beginPath();
  paint.rect(0, -4, width, thick + 4);
  for (let at = 0; at < count; at += 1) {
    const tall =
      thick + height * iceDown * cold * grain(108, at) * (0.4 + 0.6 * grain(107, at)) + 2;
    const half = 2.6 + tall * 0.03;
    across(((at + 0.5 + wobble(109, at) * 0.4) * width) / count, half, width, (x) => {
      paint.moveTo(x - half, thick);
      paint.quadraticCurveTo(x - half * 0.4, thick + (tall - thick) * 0.4, x, tall);
      paint.quadraticCurveTo(x + half * 0.4, thick + (tall - thick) * 0.4, x + half, thick);
      paint.closePath();
    });
  }
  stroke(paint, css(palette.textShade, 0.5), 1.6);
  const clear = paint.createLinearGradient(0, 0, 0, thick + height * iceDown * cold);
  clear.addColorStop(0, css(mix(palette.frost, palette.water, 0.3)));
  clear.addColorStop(0.35, css(palette.frost));
  clear.addColorStop(1, css(palette.frost));
  paint.fillStyle = clear;
  paint.fill();
}
