/** Who is looked at: a firm outline around a block, a ring around a person; hovering is fainter. */
import type Phaser from 'phaser';
import { within, type Rect } from './bands.ts';
import { frameIn } from './frameIn.ts';
import type { StageLayout } from './layout.ts';
import { hexOf, type Palette, type Rgb } from './palette.ts';
import type { Places } from './places.ts';
import type { Stop } from './stops.ts';

type Graphics = Phaser.GameObjects.Graphics;

export type Marks = {
  readonly layout: StageLayout;
  readonly places: Places;
  readonly palette: Palette;
  readonly selected: number | null;
  readonly hovered: number | null;
  /** What a policy would be directed at, while that is picked. */
  readonly aimed: readonly Rect[];
  /** Where the message stops, if that is asked. */
  readonly stops: readonly Stop[];
};

/** Who is really lit up: whoever is out of sight is not. */
export type Marked = { readonly selected: number | null; readonly hovered: number | null };

export function drawMarks(graphics: Graphics, marks: Marks): Marked {
  graphics.clear();
  const { layout, palette, selected, hovered, aimed, stops } = marks;
  for (const rect of aimed) {
    lightUp(graphics, within(rect, layout.inner), palette, {
      color: palette.selected,
      fill: 0.1,
      width: 3,
    });
  }
  for (const [rank, { block }] of stops.entries()) {
    // The pool above it as well: that is what stops.
    const { y, height } = block.rect;
    const withPool = { ...block.rect, y: y - layout.basin, height: height + layout.basin };
    // Whoever keeps the most has the firmest frame.
    const frame = { color: palette.waterBright, fill: 0, width: rank === 0 ? 5 : 2.5 };
    lightUp(graphics, within(withPool, layout.inner), palette, frame);
  }
  const outline = (row: number | null, color: Rgb, width: number, alpha: number): number | null =>
    row !== null && mark(graphics, marks, row, hexOf(color), width, alpha) ? row : null;
  const faint = outline(hovered === selected ? null : hovered, palette.text, 1.5, 0.75);
  outline(selected, palette.textShade, 6, 0.9);
  return { hovered: faint, selected: outline(selected, palette.selected, 3, 1) };
}

type Frame = { readonly color: Rgb; readonly fill: number; readonly width: number };

/** Lit up as a whole, with a firm edge. */
function lightUp(
  graphics: Graphics,
  rect: Rect | null,
  palette: Palette,
  { color: lit, fill, width: wide }: Frame,
): void {
  if (rect === null) return;
  const { x, y, width, height, corner } = frameIn(rect, 6);
  const color = hexOf(lit);
  if (fill > 0) {
    graphics.fillStyle(color, fill);
    graphics.fillRoundedRect(x, y, width, height, corner);
  }
  graphics.lineStyle(wide + 3, hexOf(palette.textShade), 0.9);
  graphics.strokeRoundedRect(x, y, width, height, corner);
  graphics.lineStyle(wide, color, 1);
  graphics.strokeRoundedRect(x, y, width, height, corner);
}

/** @returns whether there is anything of whoever sits there to be marked */
function mark(
  graphics: Graphics,
  { layout, places }: Marks,
  row: number,
  color: number,
  width: number,
  alpha: number,
): boolean {
  if (row >= layout.department.size) return false;
  const block = places.blockOf(row);
  const seen = block === null ? null : within(block.rect, layout.inner);
  if (seen !== null && block?.first === block?.last) {
    graphics.lineStyle(width, color, alpha);
    const frame = frameIn(seen, 7);
    graphics.strokeRoundedRect(frame.x, frame.y, frame.width, frame.height, frame.corner);
    return true;
  }
  const spot = places.spotOf(row);
  if (spot === null) return false;
  // Around a small figure a thick ring would be a blot.
  graphics.lineStyle(Math.min(width, Math.max(1.5, spot.size * width * 0.07)), color, alpha);
  graphics.strokeCircle(spot.x, spot.y, Math.max(9, spot.size * 0.8));
  return true;
}
