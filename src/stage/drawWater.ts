/** Water is the signal: it springs at the top, seeps through what is open, and pools above what is closed. */
import type Phaser from 'phaser';
import { along, ductOrder, ductPath, openDucts } from './channels.ts';
import { grain } from './grain.ts';
import type { Block, Group, Rect, Spot, StageLayout } from './layout.ts';
import { hexOf, type Palette } from './palette.ts';
import { deputySpot } from './paintLand.ts';
import { strengthOf } from './picture.ts';

type Graphics = Phaser.GameObjects.Graphics;

export type Flow = {
  readonly layout: StageLayout;
  readonly palette: Palette;
  readonly top: number;
  readonly signal: (row: number) => number;
  readonly permeability: (row: number) => number;
  /** Seconds, for what moves; null stands still. */
  readonly seconds: number | null;
};

export function drawWater(graphics: Graphics, flow: Flow): void {
  graphics.clear();
  drawSpring(graphics, flow);
  for (const block of flow.layout.blocks) drawBlock(graphics, flow, block);
  for (const group of flow.layout.groups) drawPuddle(graphics, flow, group);
}

/** From the deputy head over the grass to the blocks of the first tier. */
function drawSpring(graphics: Graphics, { layout, palette, top, seconds }: Flow): void {
  const strength = strengthOf(top);
  if (strength === 0) return;
  const { x, y, size } = deputySpot(layout);
  const first = layout.strata[0]?.y ?? layout.floor.y;
  for (const { row, rect } of layout.blocks) {
    if (rect.y > first + 8) continue;
    const path = [
      { x, y: y + size * 0.55 },
      { x: x + (rect.x + rect.width / 2 - x) * 0.5, y: layout.sky.height - 9 },
      { x: rect.x + rect.width / 2, y: rect.y + 1 },
    ];
    strokePath(graphics, path, hexOf(palette.water), 2 + 5 * strength, 0.35 + 0.5 * strength);
    drawDrops(graphics, palette, path, row, 5, strength, seconds);
  }
}

function drawBlock(graphics: Graphics, flow: Flow, { row, rect }: Block): void {
  const signal = flow.signal(row);
  const strength = strengthOf(signal);
  if (strength === 0) return;
  const { palette, seconds } = flow;
  const permeability = flow.permeability(row);
  const open = openDucts(rect, permeability);
  const reach = reachBelow(flow.layout, rect);
  for (const [rank, duct] of ductOrder(row, rect).entries()) {
    const part = Math.min(1, Math.max(0, open - rank));
    const path = ductPath(row, rect, duct);
    if (part < 0.35) {
      drawSoaked(graphics, palette, path, strength, grain(row, duct + 9));
      continue;
    }
    const width = (1.4 + permeability * 3.6) * (0.4 + 0.6 * strength);
    strokePath(graphics, path, hexOf(palette.water), width, 0.3 + 0.6 * strength * part);
    const falling = [...path, { x: path[path.length - 1].x, y: rect.y + rect.height + reach }];
    drawDrops(graphics, palette, falling, row + duct, 3, strength * part, seconds);
  }
  drawPool(graphics, palette, rect, strengthOf(signal * (1 - permeability)), seconds, row);
}

/** Drops fall on from the lowest blocks to the people; elsewhere only over the mortar. */
function reachBelow({ floor }: StageLayout, rect: Rect): number {
  const atFloor = floor.y - (rect.y + rect.height) < 8;
  return atFloor ? floor.height * 0.24 : 5;
}

/** What is absorbed stands above the clay and lets nobody below hear of it. */
function drawPool(
  graphics: Graphics,
  palette: Palette,
  rect: Rect,
  absorbed: number,
  seconds: number | null,
  row: number,
): void {
  const depth = absorbed * Math.min(20, rect.height * 0.2);
  if (depth < 0.8) return;
  const points: Spot[] = [];
  const steps = Math.max(3, Math.round(rect.width / 9));
  for (let step = 0; step <= steps; step += 1) {
    const ripple = Math.sin(step * 0.9 + row + (seconds ?? 0) * 2.2) * 0.9;
    points.push({ x: rect.x + 1 + ((rect.width - 2) * step) / steps, y: rect.y + 1 + ripple });
  }
  const low = rect.y + depth;
  const basin = [
    { x: rect.x + rect.width - 1, y: rect.y + depth * 0.4 },
    { x: rect.x + rect.width * 0.72, y: low },
    { x: rect.x + rect.width * 0.28, y: low },
    { x: rect.x + 1, y: rect.y + depth * 0.4 },
  ];
  graphics.fillStyle(hexOf(palette.water), 0.82);
  fillPath(graphics, [...points, ...basin]);
  strokePath(graphics, points, hexOf(palette.waterBright), 1.3, 0.85);
}

/** A duct that ends in the clay. */
function drawSoaked(
  graphics: Graphics,
  palette: Palette,
  path: readonly Spot[],
  strength: number,
  depth: number,
): void {
  const end = along(path, 0.1 + 0.22 * depth);
  strokePath(graphics, [path[0], end], hexOf(palette.water), 1.6 + strength, 0.5 * strength);
}

function drawPuddle(graphics: Graphics, { palette, signal }: Flow, { rect, rows }: Group): void {
  let sum = 0;
  for (const row of rows) sum += signal(row);
  const strength = strengthOf(sum / rows.length);
  if (strength === 0) return;
  const height = 1.5 + strength * rect.height * 0.11;
  graphics.fillStyle(hexOf(palette.water), 0.35 + 0.5 * strength);
  graphics.fillRect(rect.x, rect.y + rect.height - height, rect.width, height);
  graphics.fillStyle(hexOf(palette.waterBright), 0.7 * strength);
  graphics.fillRect(rect.x, rect.y + rect.height - height, rect.width, 1.2);
}

function drawDrops(
  graphics: Graphics,
  palette: Palette,
  path: readonly Spot[],
  seed: number,
  most: number,
  strength: number,
  seconds: number | null,
): void {
  const drops = Math.ceil(most * strength);
  graphics.fillStyle(hexOf(palette.waterBright), 0.55 + 0.4 * strength);
  for (let drop = 0; drop < drops; drop += 1) {
    const start = (drop + grain(seed, drop)) / drops;
    const share = (start + (seconds ?? 0.3) * (0.35 + 0.25 * grain(seed, drop + 5))) % 1;
    const { x, y } = along(path, share);
    graphics.fillCircle(x, y, 1 + 1.3 * strength);
  }
}

function strokePath(
  graphics: Graphics,
  points: readonly Spot[],
  color: number,
  width: number,
  alpha: number,
): void {
  graphics.lineStyle(width, color, alpha);
  tracePath(graphics, points);
  graphics.strokePath();
}

function fillPath(graphics: Graphics, points: readonly Spot[]): void {
  tracePath(graphics, points);
  graphics.closePath();
  graphics.fillPath();
}

function tracePath(graphics: Graphics, points: readonly Spot[]): void {
  graphics.beginPath();
  for (const [at, { x, y }] of points.entries()) {
    if (at === 0) graphics.moveTo(x, y);
    else graphics.lineTo(x, y);
  }
}
