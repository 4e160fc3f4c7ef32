/** The community of practice and informal ties, as roots under those whom they join. */
import type Phaser from 'phaser';
import { tiesEach, type World } from '../model/index.ts';
import type { Atlas } from './atlas.ts';
import { grain } from './grain.ts';
import type { StageLayout } from './layout.ts';
import { someOf } from './happenings.ts';
import { hexOf, type Palette } from './palette.ts';
import type { Pieces } from './pieces.ts';
import type { Places } from './places.ts';
import type { Spots } from './spots.ts';
import { meanIn } from './means.ts';

const variants = 4;

/** A tuft under everybody who belongs to the community; where people are not told apart, as many as belong. */
export function layRoots(
  pieces: Pieces,
  atlas: Atlas,
  layout: StageLayout,
  spots: Spots,
  { people }: World,
): void {
  const tuft = (seed: number, x: number, y: number, size: number, alpha: number): void => {
    const variant = Math.floor(grain(seed, 61) * variants);
    pieces.put(atlas.root(variant), x - size / 2, y, size, size * 1.07, alpha);
  };
  for (let at = 0; at < spots.count; at += 1) {
    const row = spots.row[at];
    if (people.member[row] === 0) continue;
    const size = Math.max(9, spots.size[at] * 1.15);
    tuft(row, spots.x[at], spots.y[at] + spots.size[at] * 0.42, size, 1);
  }
  if (spots.areFigures) return;
  for (const hollow of layout.hollows) {
    const share = meanIn(people.member, layout.teams, hollow);
    if (share === 0) continue;
    const { x, y, width, height } = hollow.rect;
    tuft(hollow.first, x + width / 2, y + height * 0.1, 24, Math.min(1, 0.3 + share));
  }
}

/** More lines than these are a thicket: a few, taken evenly, then stand for all. */
const tiesMost = 420;
/** Where people are a crowd, so many in each hollow show whom they are tied to. */
const eachHollow = 6;

export function drawTies(
  graphics: Phaser.GameObjects.Graphics,
  palette: Palette,
  layout: StageLayout,
  { spots, places, selected }: Rooted,
): void {
  const { ties } = layout.department;
  const lowest = layout.floor.y + layout.floor.height;
  const many = { width: 1.3, color: hexOf(palette.growth), alpha: 0.5 };
  const one = { width: 3, color: hexOf(palette.selected), alpha: 1 };
  const people = spots.areFigures ? spots.row.subarray(0, spots.count) : rowsAmong(layout);
  const all = [...people].flatMap((row) =>
    Array.from({ length: tiesEach }, (_, tie) => ties[row * tiesEach + tie])
      .filter((other) => other !== row && !(other < row && isTied(ties, other, row)))
      .map((other) => ({ row, other })),
  );
  for (const { row, other } of someOf(all, tiesMost)) {
    drawTie(graphics, places, [row, other], lowest, many);
  }
  if (selected === null) return;
  for (let tie = 0; tie < tiesEach; tie += 1) {
    const other = ties[selected * tiesEach + tie];
    drawTie(graphics, places, [selected, other], lowest, one);
  }
}

/** A tie that both have named is drawn once. */
function isTied(ties: Int32Array, row: number, to: number): boolean {
  return ties.subarray(row * tiesEach, (row + 1) * tiesEach).includes(to);
}

export type Rooted = {
  readonly spots: Spots;
  readonly places: Places;
  readonly selected: number | null;
};

function rowsAmong({ hollows, teams }: StageLayout): readonly number[] {
  return hollows.flatMap(({ first, last }) => {
    const from = teams.first[first];
    const people = teams.last[last] - from + 1;
    const step = Math.max(1, Math.floor(people / eachHollow));
    return Array.from({ length: Math.min(eachHollow, people) }, (_, at) => from + at * step);
  });
}

type Line = { readonly width: number; readonly color: number; readonly alpha: number };

function drawTie(
  graphics: Phaser.GameObjects.Graphics,
  places: Places,
  [row, other]: readonly [number, number],
  lowest: number,
  { width, color, alpha }: Line,
): void {
  const from = places.spotOf(row);
  const to = places.spotOf(other);
  if (from === null || to === null || row === other) return;
  graphics.lineStyle(width, color, alpha);
  const sag = Math.min(46, 6 + Math.abs(to.x - from.x) * 0.16);
  const [fromY, toY] = [from.y + from.size * 0.5, to.y + to.size * 0.5];
  // Roots stay in the ground that is theirs.
  const room = Math.max(3, lowest - Math.max(fromY, toY) - 3);
  hang(graphics, from.x, fromY, to.x, toY, Math.min(sag, room));
}

/** Roots hang between those whom they join. */
function hang(
  graphics: Phaser.GameObjects.Graphics,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  sag: number,
): void {
  const legs = 6;
  graphics.beginPath();
  graphics.moveTo(fromX, fromY);
  for (let leg = 1; leg <= legs; leg += 1) {
    const share = leg / legs;
    const down = 4 * share * (1 - share) * sag;
    graphics.lineTo(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share + down);
  }
  graphics.strokePath();
}
