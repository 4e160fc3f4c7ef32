/** The community of practice and informal ties, as roots under those whom they join. */
import type Phaser from 'phaser';
import { tiesEach, type World } from '../model/index.ts';
import type { Atlas } from './atlas.ts';
import type { Spot } from './art/index.ts';
import { within } from './bands.ts';
import { grain } from './grain.ts';
import { rectOf, type StageLayout } from './layout.ts';
import { hexOf, mix, type Palette } from './palette.ts';
import type { Pieces } from './pieces.ts';
import type { Places } from './places.ts';
import type { Spots } from './spots.ts';
import type { Bundle, Ties } from './ties.ts';
import { eachTuft } from './tufts.ts';

const variants = 4;

export function layRoots(
  pieces: Pieces,
  atlas: Atlas,
  layout: StageLayout,
  spots: Spots,
  { people }: World,
): void {
  eachTuft(layout, spots, people.member, (seed, x, y, size, alpha) => {
    const variant = Math.floor(grain(seed, 61) * variants);
    pieces.put(atlas.root(variant), x - size / 2, y, size, size * 1.07, alpha);
  });
}

export type Rooted = {
  readonly layout: StageLayout;
  readonly places: Places;
  /** Those that are known; on the way they were found where one was. */
  readonly ties: Ties;
  /** Employees are bands, which fill the lower part of their ground. */
  readonly areCrowds: boolean;
  readonly selected: number | null;
};

type Graphics = Phaser.GameObjects.Graphics;

/** Bundles and lines between those who are tied; whoever is selected has all of hers, over the others. */
export function drawTies(graphics: Graphics, palette: Palette, rooted: Rooted): void {
  const { layout, areCrowds, selected } = rooted;
  const { singles, bundles, most } = rooted.ties;
  const alpha = selected === null ? 1 : 0.45;
  for (const bundle of bundles) {
    const widest = areCrowds ? bundleMost / 2 : bundleMost;
    const width = Math.max(1, (widest * bundle.ties) / most);
    drawBundle(graphics, palette, rooted, bundle, { width, alpha });
  }
  for (const [row, other] of singles) {
    drawTie(graphics, palette, rooted, [row, other], { width: 1.4, alpha });
  }
  if (selected === null) return;
  const { ties } = layout.department;
  for (const other of ties.subarray(selected * tiesEach, (selected + 1) * tiesEach)) {
    drawTie(graphics, palette, rooted, [selected, other], { width: 3, alpha: 1, isHers: true });
  }
}

/** The widest bundle, in CSS pixels. */
const bundleMost = 6;

/** From the middle of one ground to that of the other, at the feet of the people, hanging lower the further it goes. */
function drawBundle(
  graphics: Graphics,
  palette: Palette,
  { layout, areCrowds }: Rooted,
  { from, to }: Bundle,
  line: Omit<Line, 'sag'>,
): void {
  const start = within(rectOf(layout, from), layout.inner);
  const end = within(rectOf(layout, to), layout.inner);
  if (start === null || end === null) return;
  // Over a crowd there is air for them, under the ceiling.
  const isInAir = areCrowds && !('tier' in from);
  const low = start.y + start.height * (isInAir ? 0.2 : 1);
  const y = isInAir ? start.y + 3 : low - Math.min(start.height * 0.3, 70);
  const x = start.x + start.width / 2;
  const endX = end.x + end.width / 2;
  const sag = Math.min(low - y - 4, 10 + (endX - x) * 0.22);
  drawRoot(graphics, palette, { x, y }, { x: endX, y }, { ...line, sag });
}

type Line = {
  /** In CSS pixels, as how far it hangs below its ends. */
  readonly width: number;
  readonly sag: number;
  readonly alpha: number;
  /** Of whoever is selected. */
  readonly isHers?: boolean;
};

function drawTie(
  graphics: Graphics,
  palette: Palette,
  { layout, places }: Rooted,
  [row, other]: readonly [number, number],
  line: Omit<Line, 'sag'>,
): void {
  const from = places.spotOf(row);
  const to = places.spotOf(other);
  if (from === null || to === null || row === other) return;
  const [fromY, toY] = [from.y + from.size * 0.5, to.y + to.size * 0.5];
  // Roots stay in the ground that is theirs.
  const lowest = layout.floor.y + layout.floor.height;
  const room = Math.max(3, lowest - Math.max(fromY, toY) - 3);
  const sag = Math.min(46, 6 + Math.abs(to.x - from.x) * 0.16, room);
  drawRoot(graphics, palette, { x: from.x, y: fromY }, { x: to.x, y: toY }, { ...line, sag });
}

/** Roots hang between those whom they join, with an edge by which they are seen on any ground. */
export function drawRoot(
  graphics: Graphics,
  palette: Palette,
  from: Spot,
  to: Spot,
  { width, sag, alpha, isHers = false }: Line,
): void {
  // A short one is as round with fewer.
  const legs = Math.max(3, Math.min(10, Math.round(Math.abs(to.x - from.x) / 14)));
  const color = isHers ? palette.selected : mix(palette.growth, palette.voice, 0.2);
  const edge = isHers ? palette.voice : palette.textShade;
  for (const [shade, wide, clear] of [
    [edge, width + 2, 0.55],
    [color, width, 1],
  ] as const) {
    graphics.lineStyle(wide, hexOf(shade), clear * alpha);
    graphics.beginPath();
    graphics.moveTo(from.x, from.y);
    for (let leg = 1; leg <= legs; leg += 1) {
      const share = leg / legs;
      const down = 4 * share * (1 - share) * sag;
      graphics.lineTo(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share + down);
    }
    graphics.strokePath();
  }
}
