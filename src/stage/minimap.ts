/** The whole department in small, in the sky, while only a part of it is seen: where one is, and a way to go elsewhere. */
import type Phaser from 'phaser';
import type { Span } from '../live/index.ts';
import type { Department, World } from '../model/index.ts';
import { nextKey } from './sheets.ts';
import type { Rect } from './bands.ts';
import { layOut, type StageLayout } from './layout.ts';
import { meanIn, meanOf, opennessOf, strengthOf, warmthOf } from './means.ts';
import { css, hexOf, mix, type Palette, type Rgb } from './palette.ts';

type Paint = CanvasRenderingContext2D;

const size = { width: 176, height: 50 };

export type Minimap = {
  readonly place: (layout: StageLayout, world: World) => void;
  /** The place in the department that a point stands for; null outside of the minimap. */
  readonly placeAt: (x: number, y: number) => number | null;
  readonly close: () => void;
};

export function createMinimap(
  scene: Phaser.Scene,
  palette: Palette,
  resolution: number,
  depth: number,
): Minimap {
  const key = `minimap-${nextKey()}`;
  const texture = scene.textures.createCanvas(
    key,
    Math.ceil(size.width * resolution),
    Math.ceil(size.height * resolution),
  );
  const image = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth).setVisible(false);
  image.setScale(1 / resolution);
  const window = scene.add.graphics().setDepth(depth);
  const shades = shadesIn(palette);
  let painted: World | null = null;
  let whole: StageLayout | null = null;
  let rect: Rect | null = null;

  return {
    place: (layout, world) => {
      rect = minimapRect(layout);
      image.setVisible(rect !== null);
      window.clear();
      if (rect === null || texture === null) return;
      if (painted !== world) {
        const context = texture.getContext();
        context.setTransform(resolution, 0, 0, resolution, 0, 0);
        if (whole?.department !== world.department) whole = layOutWhole(world.department);
        paint(context, whole, world, shades);
        texture.refresh();
        painted = world;
      }
      image.setPosition(rect.x, rect.y);
      drawWindow(window, rect, layout.span, palette);
    },
    placeAt: (x, y) => {
      if (rect === null || x < rect.x - 4 || x > rect.x + rect.width + 4) return null;
      return y < rect.y - 4 || y > rect.y + rect.height + 4 ? null : placeIn(rect, x);
    },
    close: () => {
      image.destroy();
      window.destroy();
      scene.textures.remove(key);
    },
  };
}

/** Where it is, or null where there is no place or no need for it. */
export function minimapRect({ width, sky, span, inner }: StageLayout): Rect | null {
  if (span.to - span.from > 0.999) return null;
  if (sky.height < size.height + 12 || inner.width < size.width * 2) return null;
  return { x: width - size.width - 10, y: 8, ...size };
}

/** The place in the department that a point of the minimap stands for. */
function placeIn(rect: Rect, x: number): number {
  return Math.min(1, Math.max(0, (x - rect.x) / rect.width));
}

function layOutWhole(department: Department): StageLayout {
  return layOut(department, { from: 0, to: 1 }, size.width * 4, size.height * 12);
}

type Shades = ReturnType<typeof shadesIn>;

/** Said in the words of a canvas once, and not for every block of every week. */
function shadesIn(palette: Palette) {
  return {
    mortar: css(palette.mortar),
    water: css(palette.water),
    clay: shadesBetween(palette.clayClosed, palette.clayOpen),
    ground: shadesBetween(palette.trustCold, palette.trustWarm),
  };
}

/** More of them than the eye tells apart. */
const shadeSteps = 64;

function shadesBetween(first: Rgb, second: Rgb): (share: number) => string {
  const shades = Array.from({ length: shadeSteps + 1 }, (_, at) =>
    css(mix(first, second, at / shadeSteps)),
  );
  return (share) => shades[Math.round(share * shadeSteps)];
}

/** Paints the department of a week; the window over it is drawn by `drawWindow`. */
function paint(on: Paint, whole: StageLayout, { people }: World, shades: Shades): void {
  const { inner, blocks, hollows, teams, strata } = whole;
  const rows = strata.length + 1;
  const scaleX = size.width / inner.width;
  const rowHeight = size.height / rows;
  on.fillStyle = shades.mortar;
  on.fillRect(0, 0, size.width, size.height);
  for (const block of blocks) {
    const permeability = meanOf(people.permeability, block);
    const heard = strengthOf(meanOf(people.signal, block));
    const x = (block.rect.x - inner.x) * scaleX;
    const width = Math.max(0.6, block.rect.width * scaleX - 0.3);
    const y = (block.tier - 1) * rowHeight;
    on.fillStyle = shades.clay(opennessOf(permeability));
    on.fillRect(x, y + 1, width, rowHeight - 1);
    if (heard === 0) continue;
    on.fillStyle = shades.water;
    on.globalAlpha = heard;
    on.fillRect(x, y, width, Math.max(1, rowHeight * 0.28));
    on.globalAlpha = 1;
  }
  for (const hollow of hollows) {
    const x = (hollow.rect.x - inner.x) * scaleX;
    const warmth = warmthOf(meanIn(people.trust, teams, hollow));
    on.fillStyle = shades.ground(warmth);
    const y = size.height - rowHeight;
    on.fillRect(x, y + 1, Math.max(0.6, hollow.rect.width * scaleX - 0.3), rowHeight - 1);
  }
}

function drawWindow(
  graphics: Phaser.GameObjects.Graphics,
  rect: Rect,
  { from, to }: Span,
  palette: Palette,
): void {
  const { x, y, width, height } = rect;
  graphics.lineStyle(4, hexOf(palette.textShade), 0.85);
  graphics.strokeRect(x - 1, y - 1, width + 2, height + 2);
  const left = x + width * from;
  const wide = Math.max(4, width * (to - from));
  graphics.lineStyle(5, hexOf(palette.textShade), 0.9);
  graphics.strokeRect(left, y, wide, height);
  graphics.lineStyle(2.5, hexOf(palette.selected), 1);
  graphics.strokeRect(left, y, wide, height);
}
