/** Voices that rise and are let through or held, and tremors that travel up the chain and compact the clay. */
import type Phaser from 'phaser';
import { deputy } from '../model/index.ts';
import { stripWidth, type Atlas } from './atlas.ts';
import { within, type Rect } from './bands.ts';
import type { StageLayout } from './layout.ts';
import { hexOf, mix, type Palette, type Rgb } from './palette.ts';
import type { Pieces } from './pieces.ts';
import { mergedSize, type Places } from './places.ts';
import type { SeenHappenings } from './seenHappenings.ts';
import { chainOf, tremorWay, type Leg } from './tremorWay.ts';

export type Moment = {
  readonly layout: StageLayout;
  readonly places: Places;
  readonly atlas: Atlas;
  readonly palette: Palette;
  readonly befell: SeenHappenings;
  /** How much of the week has passed; 1 is how it is left, until the next one begins. */
  readonly share: number;
};

export function layVoices(pieces: Pieces, moment: Moment): void {
  for (const { row, heard } of moment.befell.voices) {
    layVoice(pieces, moment, row, heard);
  }
}

function layVoice(
  pieces: Pieces,
  { layout, places, atlas, share }: Moment,
  row: number,
  heard: boolean,
): void {
  const from = places.spotOf(row);
  if (from === null) return;
  const { department, sky, strata } = layout;
  const manager = department.managerOf[row];
  const above = manager === deputy ? null : strata[department.tierOf[manager] - 1];
  const size = Math.max(9, Math.min(20, from.size * 0.62));
  const ceiling =
    above === undefined || above === null ? sky.height * 0.72 : above.y + above.height;
  const goal = heard && above ? above.y + layout.basin * 0.4 : ceiling + size * 0.6;
  const risen = Math.min(1, share * 1.25);
  const y = from.y + (goal - from.y) * risen;
  const rises = above === undefined || above === null ? besideDeputy(layout, from.x) : from.x;
  const x = keptIn(layout.inner, rises, size);
  // Held under the clay, a bubble flattens; let through, it comes to rest above.
  const flat = !heard && risen === 1 ? 1 + Math.min(1, (share - 0.8) * 5) * 0.2 : 1;
  const width = size * flat;
  const height = size / flat;
  pieces.put(atlas.voice(heard ? 'heard' : 'held'), x - width / 2, y - height / 2, width, height);
}

/** Where something so wide is seen as a whole. */
function keptIn({ x: left, width }: Pick<Rect, 'x' | 'width'>, x: number, wide: number): number {
  const half = Math.min(wide, width) / 2;
  return Math.max(left + half, Math.min(left + width - half, x));
}

/** What is said to the deputy head herself rises at her side, and not through her. */
function besideDeputy({ inner, sky }: StageLayout, x: number): number {
  const middle = inner.x + inner.width / 2;
  const room = sky.height * 0.36;
  if (Math.abs(x - middle) >= room) return x;
  return x < middle ? middle - room : middle + room;
}

/** The part of a week in which a tremor reaches the top. */
const travels = 0.6;

export function layTremors(pieces: Pieces, moment: Moment): void {
  const { layout, befell, atlas, places, share } = moment;
  for (const row of befell.chains) layShocks(pieces, moment, row);
  for (const { row, material } of befell.tremors) {
    const spot = places.spotOf(row);
    if (spot === null) continue;
    const around = ringsAround(layout, spot, places.groundOf(row)?.rect, material);
    for (const ring of [0, 0.22, 0.44]) {
      const part = Math.min(1, share * 1.4 - ring);
      if (part <= 0) continue;
      const size = around.reach * (0.25 + 0.75 * part) * (1 - ring * 0.7);
      const alpha = share < 1 ? Math.max(0.35, 1 - part * 0.6) : 0.75;
      pieces.put(atlas.ring(), around.x - size / 2, spot.y - size / 2, size, size, alpha);
    }
  }
}

type Spot = { readonly x: number; readonly size: number };

/**
 * Rings keep to the ground of whom they are around, so that they are hers: around a figure they are smaller
 * where a gap is near; among those who are merged, where nobody is made out, they are moved in.
 */
function ringsAround(
  layout: StageLayout,
  { x, size }: Spot,
  ground: Rect | undefined,
  material: boolean,
): { readonly x: number; readonly reach: number } {
  const wanted = Math.max(material ? 40 : 22, size * (material ? 4.4 : 2.4));
  const { x: left, width } = ground ?? layout.inner;
  const isMerged = size === mergedSize;
  const room = isMerged ? width : 2 * Math.min(x - left, left + width - x);
  const reach = Math.min(wanted, Math.max(material ? 20 : 14, size * 1.4, room));
  const inside = isMerged ? keptIn({ x: left, width }, x, reach) : x;
  return { x: keptIn(layout.inner, inside, reach), reach };
}

/** Cracks run through the blocks of the chain as the tremor comes to them, and stay until the week is over. */
function layShocks(pieces: Pieces, moment: Moment, row: number): void {
  const { layout, places, atlas, share } = moment;
  const chain = chainOf(layout, row);
  for (const [step, manager] of chain.entries()) {
    const block = places.blockOf(manager);
    const seen = block === null ? null : within(block.rect, layout.inner);
    const since = share - (travels * step) / chain.length;
    if (block === null || seen === null || since <= 0) continue;
    const shaken = since < 0.12 && share < 1;
    const shift = shaken ? Math.sin(since * 180) * 2 : 0;
    const width = Math.min(seen.width, stripWidth);
    const cut = { x: (manager * 53) % stripWidth, y: 0, width, height: seen.height };
    const x = seen.x + (seen.width - width) / 2 + shift;
    pieces.lay(atlas.shock(), cut, x, seen.y, shaken ? 1 : 0.7);
  }
}

/** From the edge of a line in: it is seen on any ground, also where no colours are told apart. */
function lineStyles(palette: Palette): readonly (readonly [width: number, color: Rgb])[] {
  return [
    [7.5, palette.textShade],
    [6, palette.voice],
    [3, mix(palette.tremor, palette.crack, 0.4)],
  ];
}

/** The way of each tremor up the chain. */
export function drawTremorLines(graphics: Phaser.GameObjects.Graphics, moment: Moment): void {
  graphics.clear();
  const { layout, befell, palette, places, share } = moment;
  for (const row of befell.chains) {
    const way = tremorWay(layout, places, row);
    const reached = way.slice(0, Math.floor(Math.min(1, share / travels) * way.length));
    for (const [width, color] of lineStyles(palette)) {
      graphics.lineStyle(width, hexOf(color), 1);
      for (const leg of reached) strokeAlong(graphics, leg);
    }
  }
}

function strokeAlong(graphics: Phaser.GameObjects.Graphics, leg: Leg): void {
  graphics.beginPath();
  for (const [at, { x, y }] of leg.entries()) {
    if (at === 0) graphics.moveTo(x, y);
    else graphics.lineTo(x, y);
  }
  graphics.strokePath();
}
