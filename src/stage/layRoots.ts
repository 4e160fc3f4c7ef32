/** The community of practice and informal ties, as roots under those whom they join. */
import type Phaser from 'phaser';
import { tiesEach, type World } from '../model/index.ts';
import type { Atlas } from './atlas.ts';
import { grain } from './grain.ts';
import type { StageLayout } from './layout.ts';
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
  areSeen: boolean,
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
  if (areSeen) return;
  for (const hollow of layout.hollows) {
    const share = meanIn(people.member, layout.teams, hollow);
    if (share === 0) continue;
    const { x, y, width, height } = hollow.rect;
    tuft(hollow.first, x + width / 2, y + height * 0.1, 24, Math.min(1, 0.3 + share));
  }
}

/** Beyond this many in sight, lines are a thicket: then only those of who is looked at are drawn. */
const tiesMost = 700;

export function drawTies(
  graphics: Phaser.GameObjects.Graphics,
  palette: Palette,
  { department }: StageLayout,
  spots: Spots,
  places: Places,
  selected: number | null,
): void {
  graphics.clear();
  const some = spots.count * tiesEach <= tiesMost;
  for (let at = 0; at < spots.count; at += 1) {
    const row = spots.row[at];
    const isSelected = row === selected;
    if (!some && !isSelected) continue;
    for (let tie = 0; tie < tiesEach; tie += 1) {
      const other = department.ties[row * tiesEach + tie];
      if (other === row) continue;
      const to = places.spotOf(other);
      if (to === null) continue;
      const y = spots.y[at] + spots.size[at] * 0.5;
      const endY = to.y + to.size * 0.5;
      const sag = Math.min(46, 6 + Math.abs(to.x - spots.x[at]) * 0.16);
      graphics.lineStyle(
        isSelected ? 2.5 : 1.2,
        hexOf(isSelected ? palette.selected : palette.growth),
        isSelected ? 1 : 0.45,
      );
      curve(graphics, spots.x[at], y, to.x, endY, sag);
    }
  }
}

function curve(
  graphics: Phaser.GameObjects.Graphics,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  sag: number,
): void {
  const legs = 8;
  graphics.beginPath();
  graphics.moveTo(fromX, fromY);
  for (let leg = 1; leg <= legs; leg += 1) {
    const share = leg / legs;
    const down = 4 * share * (1 - share) * sag;
    graphics.lineTo(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share + down);
  }
  graphics.strokePath();
}
