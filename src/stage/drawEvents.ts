/** What befell this week: voices that rise and are let through or held, and tremors that travel up the chain. */
import type Phaser from 'phaser';
import { deputy, readIncident, voices, type World } from '../model/index.ts';
import { wobble } from './grain.ts';
import type { Rect, Spot, StageLayout } from './layout.ts';
import { hexOf, type Palette } from './palette.ts';

type Graphics = Phaser.GameObjects.Graphics;

const ignored = voices.indexOf('ignored');
const heard = voices.indexOf('heard');

export type WeekEvents = {
  readonly voices: readonly { readonly row: number; readonly heard: boolean }[];
  readonly tremors: readonly { readonly row: number; readonly material: boolean }[];
};

export function eventsOf({ people, department }: World): WeekEvents {
  const raised: { row: number; heard: boolean }[] = [];
  const tremors: { row: number; material: boolean }[] = [];
  for (let row = 0; row < department.size; row += 1) {
    const voice = people.voice[row];
    if (voice === ignored || voice === heard) raised.push({ row, heard: voice === heard });
    const incident = readIncident(people.incident[row]);
    if (incident !== null) tremors.push({ row, material: incident.material });
  }
  return { voices: raised, tremors };
}

/** @param share how much of the week has passed, 0 to 1 */
export function drawEvents(
  graphics: Graphics,
  world: World,
  events: WeekEvents,
  layout: StageLayout,
  palette: Palette,
  share: number,
): void {
  graphics.clear();
  if (share >= 1) return;
  const rects = new Map(layout.blocks.map(({ row, rect }) => [row, rect]));
  for (const { row, heard: passes } of events.voices) {
    const above = rects.get(world.department.managerOf[row]);
    drawVoice(graphics, layout.spots[row], above, passes, layout, palette, share);
  }
  for (const { row, material } of events.tremors) {
    drawTremor(graphics, world, row, material, layout, palette, share);
  }
}

function drawVoice(
  graphics: Graphics,
  from: Spot,
  above: Rect | undefined,
  passes: boolean,
  layout: StageLayout,
  palette: Palette,
  share: number,
): void {
  const ceiling = above === undefined ? layout.sky.height * 0.7 : above.y + above.height + 2;
  const goal = passes && above !== undefined ? above.y + 4 : ceiling;
  const y = from.y + (goal - from.y) * Math.min(1, share * 1.25);
  const size = Math.max(2.2, layout.figure * 0.2);
  const fading = Math.min(1, (1 - share) * 3);
  // Held under the clay, a bubble flattens.
  const flat = !passes && share > 0.7 ? 1 + (share - 0.7) * 3 : 1;
  drawVoiceMark(graphics, from.x, y, size, passes, palette, fading, flat);
}

/** A voice that is let through is full, one that is held is hollow; both have a dark rim on any ground. */
export function drawVoiceMark(
  graphics: Graphics,
  x: number,
  y: number,
  radius: number,
  passes: boolean,
  palette: Palette,
  alpha: number,
  flat = 1,
): void {
  const width = radius * 2 * flat;
  const height = (radius * 2) / flat;
  graphics.lineStyle(passes ? 1.6 : 3, hexOf(palette.textShade), 0.75 * alpha);
  graphics.strokeEllipse(x, y, width, height);
  if (passes) {
    graphics.fillStyle(hexOf(palette.voice), alpha);
    graphics.fillEllipse(x, y, width, height);
  } else {
    graphics.lineStyle(1.4, hexOf(palette.voice), alpha);
    graphics.strokeEllipse(x, y, width, height);
  }
}

/** A tremor at rest, as the legend shows it. */
export function drawTremorMark(
  graphics: Graphics,
  x: number,
  y: number,
  radius: number,
  palette: Palette,
): void {
  for (const share of [0.35, 0.7, 1]) {
    graphics.lineStyle(1.6, hexOf(palette.tremor), 1.2 - share * 0.6);
    graphics.strokeCircle(x, y, radius * share);
  }
}

function drawTremor(
  graphics: Graphics,
  world: World,
  row: number,
  material: boolean,
  layout: StageLayout,
  palette: Palette,
  share: number,
): void {
  const { x, y } = layout.spots[row];
  const color = hexOf(palette.tremor);
  const reach = Math.max(16, layout.figure * (material ? 3.4 : 1.8));
  for (const ring of [0, 0.25, 0.5]) {
    const part = share * 1.5 - ring;
    if (part <= 0 || part >= 1) continue;
    graphics.lineStyle(material ? 3 : 2, color, (1 - part) * 0.95);
    graphics.strokeCircle(x, y, 3 + reach * part);
  }
  graphics.lineStyle(material ? 3 : 1.6, color, Math.min(1, (1 - share) * 2));
  graphics.beginPath();
  graphics.moveTo(x, y);
  const tiersUp = material ? Infinity : 1;
  let below = row;
  let manager = world.department.managerOf[row];
  for (let tier = 0; tier < tiersUp && manager !== deputy; tier += 1) {
    if (share * 4 < tier * 0.6) break;
    const from = layout.spots[below];
    const to = layout.spots[manager];
    for (let leg = 1; leg <= 4; leg += 1) {
      const jag = leg === 4 ? 0 : wobble(row + tier, leg) * 7;
      graphics.lineTo(
        from.x + ((to.x - from.x) * leg) / 4 + jag,
        from.y + ((to.y - from.y) * leg) / 4,
      );
    }
    below = manager;
    manager = world.department.managerOf[manager];
  }
  graphics.strokePath();
}
