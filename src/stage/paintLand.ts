/** What lies above and below the clay: daylight with the deputy head in it, and the floor on which teams stand. */
import { grain, wobble } from './grain.ts';
import type { Group, StageLayout } from './layout.ts';
import { css, mix, type Palette } from './palette.ts';

type Paint = CanvasRenderingContext2D;

/** @param signal how loudly the top speaks, 0 to 1: how brightly the sun shines */
export function paintSky(
  paint: Paint,
  layout: StageLayout,
  signal: number,
  palette: Palette,
): void {
  const { sky, width } = layout;
  const air = paint.createLinearGradient(0, 0, 0, sky.height);
  air.addColorStop(0, css(palette.skyTop));
  air.addColorStop(1, css(palette.skyLow));
  paint.fillStyle = air;
  paint.fillRect(0, 0, width, sky.height + 10);
  paintRays(paint, layout, signal, palette);
  paintHills(paint, layout, palette);
  paintGrass(paint, layout, palette);
}

/** The middle of the deputy head, and how large she is drawn. */
export function deputySpot({ sky, strata, width }: StageLayout): {
  readonly x: number;
  readonly y: number;
  readonly size: number;
} {
  const ground = strata[0];
  const size = sky.height * 0.4;
  const x = ground === undefined ? width / 2 : ground.x + ground.width / 2;
  return { x, y: sky.height - size * 0.62, size };
}

function paintRays(paint: Paint, layout: StageLayout, signal: number, palette: Palette): void {
  const { x, y } = deputySpot(layout);
  const reach = layout.sky.height * (0.75 + 2.2 * signal);
  const glow = paint.createRadialGradient(x, y, 4, x, y, reach);
  glow.addColorStop(0, css(palette.sun, 0.95));
  glow.addColorStop(0.25, css(palette.sun, 0.3 + 0.4 * signal));
  glow.addColorStop(1, css(palette.sun, 0));
  paint.save();
  paint.beginPath();
  paint.rect(0, 0, layout.width, layout.sky.height + 8);
  paint.clip();
  paint.fillStyle = glow;
  paint.fillRect(x - reach, y - reach, reach * 2, reach * 2);
  const rays = 17;
  for (let ray = 0; ray < rays; ray += 1) {
    const angle = Math.PI * (1.02 + (0.96 * ray) / (rays - 1));
    const long = reach * (0.55 + grain(3, ray) * 0.5);
    const half = 0.018 + 0.02 * grain(4, ray);
    paint.beginPath();
    paint.moveTo(x, y);
    paint.lineTo(x + Math.cos(angle - half) * long, y + Math.sin(angle - half) * long);
    paint.lineTo(x + Math.cos(angle + half) * long, y + Math.sin(angle + half) * long);
    paint.closePath();
    paint.fillStyle = css(palette.sun, 0.06 + 0.2 * signal);
    paint.fill();
  }
  paint.restore();
}

function paintHills(paint: Paint, { sky, width }: StageLayout, palette: Palette): void {
  for (const [at, lift] of [0.42, 0.26].entries()) {
    paint.beginPath();
    paint.moveTo(0, sky.height + 8);
    for (let x = 0; x <= width + 40; x += 40) {
      const rise = lift * (0.55 + 0.45 * grain(at + 11, Math.floor(x / 40)));
      paint.lineTo(x, sky.height * (1 - rise * 0.62));
    }
    paint.lineTo(width, sky.height + 8);
    paint.closePath();
    paint.fillStyle = css(mix(palette.skyLow, palette.grassShade, 0.35 + at * 0.3), 0.75);
    paint.fill();
  }
}

function paintGrass(paint: Paint, { sky, width }: StageLayout, palette: Palette): void {
  const y = sky.height;
  const turf = paint.createLinearGradient(0, y - 9, 0, y + 5);
  turf.addColorStop(0, css(palette.grass));
  turf.addColorStop(1, css(palette.grassShade));
  paint.fillStyle = turf;
  paint.beginPath();
  paint.moveTo(0, y + 4);
  for (let x = 0; x <= width; x += 4) {
    paint.lineTo(x, y - 4 - grain(21, x) * 4);
    paint.lineTo(x + 2, y - 3 - grain(22, x) * 8);
  }
  paint.lineTo(width, y + 4);
  paint.closePath();
  paint.fill();
}

export function paintFloor(
  paint: Paint,
  { floor, width, height }: StageLayout,
  palette: Palette,
): void {
  const depth = paint.createLinearGradient(0, floor.y, 0, height);
  depth.addColorStop(0, css(palette.floorTop));
  depth.addColorStop(1, css(palette.floorLow));
  paint.fillStyle = depth;
  paint.fillRect(0, floor.y - 3, width, height - floor.y + 3);
  for (let stone = 0; stone < width / 3; stone += 1) {
    const size = 0.6 + grain(31, stone) * 1.8;
    paint.fillStyle = css(stone % 2 === 0 ? palette.sun : palette.crack, 0.06);
    paint.beginPath();
    const y = floor.y + grain(32, stone) * (height - floor.y);
    paint.ellipse(grain(33, stone) * width, y, size * 1.6, size, 0, 0, 6.3);
    paint.fill();
  }
}

/** The hollow in which a team stands, warm as far as its people trust. */
export function paintHollow(
  paint: Paint,
  { rect, team }: Group,
  trust: number,
  palette: Palette,
): void {
  // Trust seldom leaves .2 to .7; the whole range of warmth is spread over it.
  const warmth = mix(palette.trustCold, palette.trustWarm, (trust - 0.22) / 0.45);
  const { x, y, width, height } = rect;
  const arch = Math.min(width / 2, 16);
  const lean = wobble(team, 5) * 2;
  paint.beginPath();
  paint.moveTo(x, y + height);
  paint.lineTo(x, y + arch);
  paint.quadraticCurveTo(x, y + lean, x + width / 2, y + lean);
  paint.quadraticCurveTo(x + width, y + lean, x + width, y + arch);
  paint.lineTo(x + width, y + height);
  paint.closePath();
  const light = paint.createLinearGradient(0, y, 0, y + height);
  light.addColorStop(0, css(mix(warmth, palette.crack, 0.25), 0.9));
  light.addColorStop(0.75, css(warmth));
  light.addColorStop(1, css(mix(warmth, palette.sun, 0.14)));
  paint.fillStyle = light;
  paint.fill();
}
