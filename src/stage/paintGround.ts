/** All that does not move within a week: sky, clay, the floor and its hollows. */
import type { StageLayout } from './layout.ts';
import { paintClay } from './paintClay.ts';
import { deputySpot, paintFloor, paintHollow, paintSky } from './paintLand.ts';
import { css, type Palette } from './palette.ts';
import type { Picture } from './picture.ts';

type Paint = CanvasRenderingContext2D;

export function paintGround(
  paint: Paint,
  layout: StageLayout,
  { world, top }: Picture,
  palette: Palette,
): void {
  const { people } = world;
  paint.fillStyle = css(palette.mortar);
  paint.fillRect(0, 0, layout.width, layout.height);
  paintSky(paint, layout, top, palette);
  for (const block of layout.blocks) {
    paintClay(paint, block, people.permeability[block.row], palette);
  }
  paintFloor(paint, layout, palette);
  for (const group of layout.groups) {
    let trust = 0;
    for (const row of group.rows) trust += people.trust[row];
    paintHollow(paint, group, trust / group.rows.length, palette);
  }
  paintDeputy(paint, layout, palette);
}

/** The player herself, in daylight: a small figure before the sun. */
function paintDeputy(paint: Paint, layout: StageLayout, palette: Palette): void {
  const { x, y, size } = deputySpot(layout);
  paint.fillStyle = css(palette.textShade);
  paint.strokeStyle = css(palette.sun);
  paint.lineWidth = 1.5;
  paint.beginPath();
  paint.moveTo(x - size * 0.28, y + size * 0.55);
  paint.quadraticCurveTo(x - size * 0.26, y - size * 0.12, x, y - size * 0.14);
  paint.quadraticCurveTo(x + size * 0.26, y - size * 0.12, x + size * 0.28, y + size * 0.55);
  paint.closePath();
  paint.fill();
  paint.stroke();
  paint.beginPath();
  paint.arc(x, y - size * 0.3, size * 0.19, 0, 6.3);
  paint.fill();
  paint.stroke();
}
