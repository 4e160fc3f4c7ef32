/** A block of clay: dense, dark and cracked where it is closed, light and porous where it lets through. */
import { ductOrder, ductPath, openDucts } from './channels.ts';
import { grain, wobble } from './grain.ts';
import type { Block, Rect, Spot } from './layout.ts';
import { css, mix, type Palette } from './palette.ts';

type Paint = CanvasRenderingContext2D;

export function paintClay(
  paint: Paint,
  { row, rect }: Block,
  permeability: number,
  palette: Palette,
): void {
  // Spread over the range that departments have, so that a difference is seen from the back row.
  const openness = Math.min(1, Math.max(0, (permeability - 0.15) / 0.75));
  const clay = mix(palette.clayClosed, palette.clayOpen, openness);
  paint.save();
  paint.beginPath();
  outline(paint, row, rect);
  const shade = paint.createLinearGradient(0, rect.y, 0, rect.y + rect.height);
  shade.addColorStop(0, css(mix(clay, palette.sun, 0.13)));
  shade.addColorStop(0.18, css(clay));
  shade.addColorStop(1, css(mix(clay, palette.crack, 0.28)));
  paint.fillStyle = shade;
  paint.fill();
  paint.clip();
  paintBeds(paint, row, rect, palette, openness);
  paintGrains(paint, row, rect, palette, openness);
  paintCracks(paint, row, rect, palette, 1 - openness);
  paintDucts(paint, row, rect, palette, permeability);
  paint.restore();
  paint.beginPath();
  outline(paint, row, rect);
  paint.strokeStyle = css(palette.crack, 0.55);
  paint.lineWidth = 1.2;
  paint.stroke();
}

/** A worn rectangle: straight enough to be an org chart, uneven enough to be ground. */
function outline(paint: Paint, row: number, { x, y, width, height }: Rect): void {
  const wear = Math.min(2.6, width / 14);
  const steps = Math.max(2, Math.round(width / 26));
  const corner = Math.min(7, width / 4, height / 4);
  paint.moveTo(x, y + corner);
  paint.quadraticCurveTo(x, y, x + corner, y + wobble(row, 1) * wear);
  for (let step = 1; step < steps; step += 1) {
    paint.lineTo(x + (width * step) / steps, y + Math.abs(wobble(row, 10 + step)) * wear);
  }
  paint.quadraticCurveTo(x + width, y, x + width, y + corner);
  paint.lineTo(x + width - Math.abs(wobble(row, 3)) * wear, y + height / 2);
  paint.lineTo(x + width, y + height - corner);
  paint.quadraticCurveTo(x + width, y + height, x + width - corner, y + height);
  for (let step = steps - 1; step > 0; step -= 1) {
    paint.lineTo(x + (width * step) / steps, y + height - Math.abs(wobble(row, 50 + step)) * wear);
  }
  paint.quadraticCurveTo(x, y + height, x, y + height - corner);
  paint.lineTo(x + Math.abs(wobble(row, 4)) * wear, y + height / 2);
  paint.closePath();
}

function paintBeds(
  paint: Paint,
  row: number,
  rect: Rect,
  palette: Palette,
  openness: number,
): void {
  const beds = Math.max(2, Math.round(rect.height / 26));
  for (let bed = 1; bed < beds; bed += 1) {
    const y = rect.y + (rect.height * (bed + wobble(row, bed) * 0.3)) / beds;
    paint.beginPath();
    paint.moveTo(rect.x, y);
    for (let x = rect.x; x <= rect.x + rect.width + 12; x += 12) {
      paint.lineTo(x, y + wobble(row * 7 + bed, Math.floor(x)) * 2.2);
    }
    paint.strokeStyle = css(bed % 2 === 0 ? palette.sun : palette.crack, 0.07 + 0.05 * openness);
    paint.lineWidth = 2 + grain(row, bed) * 3;
    paint.stroke();
  }
}

function paintGrains(
  paint: Paint,
  row: number,
  rect: Rect,
  palette: Palette,
  openness: number,
): void {
  const grains = Math.min(520, (rect.width * rect.height) / 46);
  for (let at = 0; at < grains; at += 1) {
    const x = rect.x + grain(row, at * 3) * rect.width;
    const y = rect.y + grain(row, at * 3 + 1) * rect.height;
    const size = 0.5 + grain(row, at * 3 + 2) * (1.1 + openness * 1.3);
    paint.fillStyle = css(at % 3 === 0 ? palette.sun : palette.crack, at % 3 === 0 ? 0.13 : 0.17);
    paint.beginPath();
    paint.arc(x, y, size, 0, 6.3);
    paint.fill();
  }
}

function paintCracks(
  paint: Paint,
  row: number,
  rect: Rect,
  palette: Palette,
  closed: number,
): void {
  const cracks = Math.round(closed * closed * (1.5 + (rect.width * rect.height) / 3800));
  for (let crack = 0; crack < cracks; crack += 1) {
    const points: Spot[] = [
      {
        x: rect.x + grain(row, 200 + crack) * rect.width,
        y: rect.y + grain(row, 300 + crack) * rect.height,
      },
    ];
    const legs = 3 + Math.floor(grain(row, 400 + crack) * 4);
    const slope = wobble(row, 500 + crack);
    for (let leg = 1; leg <= legs; leg += 1) {
      const { x, y } = points[leg - 1];
      points.push({
        x: x + (slope * 7 + wobble(row + leg, crack) * 7) * 1.1,
        y: y + 4 + grain(row + leg, 600 + crack) * 9,
      });
    }
    strokePath(paint, points, css(palette.sun, 0.1), 2.4);
    strokePath(paint, points, css(palette.crack, 0.85), 1.1);
  }
}

function paintDucts(
  paint: Paint,
  row: number,
  rect: Rect,
  palette: Palette,
  permeability: number,
): void {
  const open = openDucts(rect, permeability);
  const order = ductOrder(row, rect);
  for (const [rank, duct] of order.entries()) {
    const part = Math.min(1, Math.max(0, open - rank));
    if (part <= 0.02) continue;
    const path = ductPath(row, rect, duct);
    const width = (2.2 + permeability * 4.2) * (0.35 + 0.65 * part);
    strokePath(paint, path, css(palette.sun, 0.16 * part), width + 3);
    strokePath(paint, path, css(palette.duct, 0.85 * (0.3 + 0.7 * part)), width);
    strokePath(paint, path, css(palette.crack, 0.35 * part), width * 0.45);
  }
}

function strokePath(paint: Paint, points: readonly Spot[], style: string, width: number): void {
  paint.beginPath();
  for (const [at, { x, y }] of points.entries()) {
    if (at === 0) paint.moveTo(x, y);
    else paint.lineTo(x, y);
  }
  paint.strokeStyle = style;
  paint.lineWidth = width;
  paint.lineCap = 'round';
  paint.lineJoin = 'round';
  paint.stroke();
}
