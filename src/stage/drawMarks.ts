/** Who is looked at: a firm outline around a block, a ring around a person; hovering is fainter. */
import type Phaser from 'phaser';
import type { Rect, StageLayout } from './layout.ts';
import { hexOf, type Palette } from './palette.ts';

type Graphics = Phaser.GameObjects.Graphics;

export type Marks = {
  readonly layout: StageLayout;
  readonly palette: Palette;
  readonly selected: number | null;
  readonly hovered: number | null;
  /** What a policy would be directed at, while that is picked. */
  readonly aimed: readonly Rect[];
};

export function drawMarks(
  graphics: Graphics,
  { layout, palette, selected, hovered, aimed }: Marks,
): void {
  graphics.clear();
  for (const rect of aimed) markAim(graphics, rect, palette);
  if (hovered !== null && hovered !== selected) {
    mark(graphics, layout, hovered, hexOf(palette.text), 1.5, 0.75);
  }
  if (selected === null || selected >= layout.spots.length) return;
  mark(graphics, layout, selected, hexOf(palette.textShade), 6, 0.9);
  mark(graphics, layout, selected, hexOf(palette.selected), 3, 1);
}

/** Lit up as a whole, with a firm edge. */
function markAim(graphics: Graphics, { x, y, width, height }: Rect, palette: Palette): void {
  const color = hexOf(palette.selected);
  graphics.fillStyle(color, 0.1);
  graphics.fillRoundedRect(x + 1, y + 1, width - 2, height - 2, 6);
  graphics.lineStyle(6, hexOf(palette.textShade), 0.9);
  graphics.strokeRoundedRect(x + 1, y + 1, width - 2, height - 2, 6);
  graphics.lineStyle(3, color, 1);
  graphics.strokeRoundedRect(x + 1, y + 1, width - 2, height - 2, 6);
}

function mark(
  graphics: Graphics,
  { blocks, spots, figure }: StageLayout,
  row: number,
  color: number,
  width: number,
  alpha: number,
): void {
  graphics.lineStyle(width, color, alpha);
  const block = blocks.find((each) => each.row === row);
  if (block === undefined) {
    graphics.strokeCircle(spots[row].x, spots[row].y, Math.max(8, figure * 0.72));
    return;
  }
  const { x, y, width: wide, height } = block.rect;
  graphics.strokeRoundedRect(x + 1, y + 1, wide - 2, height - 2, Math.min(7, wide / 4));
}
