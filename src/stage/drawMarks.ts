/** Who is looked at: a firm outline around a block, a ring around a person; hovering is fainter. */
import type Phaser from 'phaser';
import type { StageLayout } from './layout.ts';
import { hexOf, type Palette } from './palette.ts';

type Graphics = Phaser.GameObjects.Graphics;

export function drawMarks(
  graphics: Graphics,
  layout: StageLayout,
  palette: Palette,
  selected: number | null,
  hovered: number | null,
): void {
  graphics.clear();
  if (hovered !== null && hovered !== selected) {
    mark(graphics, layout, hovered, hexOf(palette.text), 1.5, 0.75);
  }
  if (selected === null || selected >= layout.spots.length) return;
  mark(graphics, layout, selected, hexOf(palette.textShade), 6, 0.9);
  mark(graphics, layout, selected, hexOf(palette.selected), 3, 1);
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
