/** Voices that rise and are let through or held, and tremors that travel up the chain and compact the clay. */
import type Phaser from 'phaser';
import { deputy } from '../model/index.ts';
import { stripWidth, type Atlas } from './atlas.ts';
import { within } from './bands.ts';
import { wobble } from './grain.ts';
import type { StageLayout } from './layout.ts';
import { hexOf, type Palette } from './palette.ts';
import type { Pieces } from './pieces.ts';
import type { Places } from './places.ts';
import type { SeenHappenings } from './seenHappenings.ts';

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
  const x = wholeIn(layout, rises, size);
  // Held under the clay, a bubble flattens; let through, it comes to rest above.
  const flat = !heard && risen === 1 ? 1 + Math.min(1, (share - 0.8) * 5) * 0.2 : 1;
  const width = size * flat;
  const height = size / flat;
  pieces.put(atlas.voice(heard ? 'heard' : 'held'), x - width / 2, y - height / 2, width, height);
}

/** At the edge too what is so large is seen as a whole. */
function wholeIn({ inner }: StageLayout, x: number, size: number): number {
  return Math.max(inner.x + size / 2, Math.min(inner.x + inner.width - size / 2, x));
}

/** What is said to the deputy head herself rises at her side, and not through her. */
function besideDeputy({ inner, sky }: StageLayout, x: number): number {
  const middle = inner.x + inner.width / 2;
  const room = sky.height * 0.36;
  if (Math.abs(x - middle) >= room) return x;
  return x < middle ? middle - room : middle + room;
}

/** The managers through whose blocks a tremor goes, from the nearest to the top. */
function chainOf({ layout }: Moment, row: number): readonly number[] {
  const { managerOf } = layout.department;
  const chain: number[] = [];
  for (let manager = managerOf[row]; manager !== deputy; manager = managerOf[manager]) {
    chain.push(manager);
  }
  return chain;
}

/** The part of a week in which a tremor reaches the top. */
const travels = 0.6;

export function layTremors(pieces: Pieces, moment: Moment): void {
  const { layout, befell, atlas, places, share } = moment;
  for (const row of befell.chains) layShocks(pieces, moment, row);
  for (const { row, material } of befell.tremors) {
    const spot = places.spotOf(row);
    if (spot === null) continue;
    const reach = Math.max(material ? 40 : 22, spot.size * (material ? 4.4 : 2.4));
    for (const ring of [0, 0.22, 0.44]) {
      const part = Math.min(1, share * 1.4 - ring);
      if (part <= 0) continue;
      const size = reach * (0.25 + 0.75 * part) * (1 - ring * 0.7);
      const alpha = share < 1 ? Math.max(0.35, 1 - part * 0.6) : 0.75;
      const x = wholeIn(layout, spot.x, size);
      pieces.put(atlas.ring(), x - size / 2, spot.y - size / 2, size, size, alpha);
    }
  }
}

/** Cracks run through the blocks of the chain as the tremor comes to them, and stay until the week is over. */
function layShocks(pieces: Pieces, moment: Moment, row: number): void {
  const { layout, places, atlas, share } = moment;
  const chain = chainOf(moment, row);
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

/** The way of each tremor up the chain, as a jagged line. */
export function drawTremorLines(graphics: Phaser.GameObjects.Graphics, moment: Moment): void {
  graphics.clear();
  const { befell, palette, places, share } = moment;
  for (const row of befell.chains) {
    const chain = chainOf(moment, row);
    const way = [row, ...chain].flatMap((each) => {
      const spot = places.spotOf(each);
      if (spot === null) return [];
      // Past the faces of the chain, and not through them.
      return [each === row ? spot : { ...spot, x: spot.x + Math.max(4, spot.size * 0.8) }];
    });
    const reached = 1 + Math.floor(Math.min(1, share / travels) * (way.length - 1));
    const points = way
      .slice(0, reached)
      .flatMap((spot, step) => jagged(way[step - 1], spot, row + step));
    for (const [width, color, alpha] of [
      [5, palette.textShade, 0.7],
      [2.5, palette.tremor, 1],
    ] as const) {
      graphics.lineStyle(width, hexOf(color), alpha);
      graphics.beginPath();
      for (const [at, { x, y }] of points.entries()) {
        if (at === 0) graphics.moveTo(x, y);
        else graphics.lineTo(x, y);
      }
      graphics.strokePath();
    }
  }
}

type Point = { readonly x: number; readonly y: number };

function jagged(from: Point | undefined, to: Point, seed: number): readonly Point[] {
  if (from === undefined) return [to];
  return Array.from({ length: 5 }, (_, at) => {
    const share = (at + 1) / 5;
    const off = at === 4 ? 0 : wobble(seed, at) * 7;
    return { x: from.x + (to.x - from.x) * share + off, y: from.y + (to.y - from.y) * share };
  });
}
