/** The words in the picture: tiers at the edge, branches on their blocks, people's names where they have them. */
import type Phaser from 'phaser';
import { fitFirst, fitText, keepWithin, snap, widthsIn, type WidthOf } from './fitText.ts';
import type { Rect } from './bands.ts';
import type { StageLayout } from './layout.ts';
import { minimapRect } from './minimap.ts';
import { css, type Palette } from './palette.ts';
import { isTier, wantedLabels, type Labelled, type Wanted } from './wantedLabels.ts';

type Text = Phaser.GameObjects.Text;
type Style = Phaser.Types.GameObjects.Text.TextStyle;

export type Labels = {
  /** Puts every label where it belongs now; sizes are found anew only where nothing is on its way. */
  readonly place: (labelled: Labelled, isStill: boolean) => void;
  /** What is on clay pales but for these blocks, where the rest is under the veil; null: nothing does. */
  readonly light: (blocks: ReadonlySet<string> | null) => void;
  /** A word on what was asked, in the sky beside the deputy head; null takes it away. */
  readonly notice: (words: string | null, layout: StageLayout) => void;
  readonly close: () => void;
};

export const labelFace = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif";
const titleFace = "'Fraunces Variable', Georgia, serif";
/** How much of a name is seen that is beside the point. */
const veiled = 0.4;
/** How wide branches are on average where their names have titles' letters. */
const plainBelow = 110;

export function createLabels(
  scene: Phaser.Scene,
  palette: Palette,
  resolution: number,
  depth: number,
): Labels {
  const texts = new Map<string, Text>();
  let lit: ReadonlySet<string> | null = null;
  let noticed: Text | null = null;

  const create = (style: Style): Text =>
    scene.add
      .text(0, 0, '', { fontFamily: labelFace, color: css(palette.text), ...style })
      .setResolution(resolution)
      .setDepth(depth);

  function shade(text: Text): void {
    text.setAlpha(lit === null || isTier(text.name) || lit.has(text.name) ? 1 : veiled);
  }

  function textFor(key: string, style: () => Style): Text {
    const kept = texts.get(key) ?? create(style());
    texts.set(key, kept);
    return kept;
  }

  /** What is no longer wanted is out of sight, and where nothing is on its way it goes. */
  function leave(used: ReadonlySet<string>, isStill: boolean): void {
    for (const [key, text] of texts) {
      if (used.has(key)) continue;
      // One who goes along comes back to much of it.
      text.setVisible(false);
      if (!isStill) continue;
      texts.delete(key);
      text.destroy();
    }
  }

  return {
    place: (labelled, isStill) => {
      const wanted = wantedLabels(labelled);
      const branchFace = branchFaceIn(labelled);
      const most = isStill ? sharedSizes(wanted, branchFace) : null;
      const used = new Set<string>();
      for (const each of wanted) {
        const face = each.kind === 'branch' ? branchFace : labelFace;
        const key = `${each.key} ${face}`;
        // On the way nothing is fitted, so what is not there yet would not be seen either.
        if (!isStill && !texts.has(key)) continue;
        used.add(key);
        const text = textFor(key, () => styleOf(each, face, palette));
        put(text, each);
        shade(text);
        if (most === null) {
          keepWithin(text, each.room);
          continue;
        }
        const shared = most[each.kind] ?? Infinity;
        const sizes = { ...each.sizes, most: Math.min(each.sizes.most, shared) };
        fitText(text, each.choices(), each.room, sizes);
        snap(text);
      }
      leave(used, isStill);
    },
    light: (blocks) => {
      lit = blocks;
      for (const text of texts.values()) shade(text);
    },
    notice: (words, layout) => {
      if (words === null) {
        noticed?.setVisible(false);
        return;
      }
      noticed ??= create({ ...onClay(palette), strokeThickness: 5 });
      const room = roomInSky(layout);
      noticed.setOrigin(0.5, 0.5).setPosition(room.x + room.width / 2, room.y + room.height / 2);
      fitText(noticed, [words], room, { most: 17, least: 10 });
      snap(noticed);
    },
    close: () => {
      noticed?.destroy();
      for (const text of texts.values()) text.destroy();
      texts.clear();
    },
  };
}

/** Letters on clay have a rim, or they would be lost in its grain. */
const heavy = { fontStyle: '600', strokeThickness: 4 };
const light = { fontStyle: '', strokeThickness: 0 };

function onClay({ textOnClay, textShade }: Palette): Style {
  return { ...heavy, color: css(textOnClay), stroke: css(textShade), align: 'center' };
}

function styleOf({ kind }: Wanted, fontFamily: string, palette: Palette): Style {
  if (kind === 'tier') return { fontFamily, align: 'right', lineSpacing: -1 };
  if (kind === 'employee') return { fontFamily, align: 'center' };
  return { fontFamily, ...onClay(palette), lineSpacing: -4 };
}

/** Right of the deputy head; under the small map, where that is. */
function roomInSky(layout: StageLayout): Rect {
  const { inner, sky } = layout;
  const map = minimapRect(layout);
  const y = map === null ? sky.height * 0.5 : map.y + map.height + 6;
  const width = inner.width * 0.36;
  return { x: inner.x + inner.width * 0.96 - width, y, width, height: sky.height * 0.97 - y };
}

function put(text: Text, { kind, key, room }: Wanted): void {
  const { x, y, width, height } = room;
  text.setName(key);
  if (kind === 'tier') text.setOrigin(1, 0.5).setPosition(x + width, y + height / 2);
  else if (kind === 'employee') text.setOrigin(0.5, 0).setPosition(x + width / 2, y);
  else text.setOrigin(0.5, 0.5).setPosition(x + width / 2, y + height / 2);
}

/** Of all branches, from near and afar: plain letters are narrower, and say more of a name where there are many. */
function branchFaceIn({ layout, scenario }: Labelled): string {
  const each = layout.inner.width / scenario.department.branches.length;
  return each < plainBelow ? labelFace : titleFace;
}

/** What is of a kind stands in the same letters, unless a narrow one would make all of them small. */
const smallShare = 0.7;

function sharedSizes(
  wanted: readonly Wanted[],
  branchFace: string,
): Partial<Record<Wanted['kind'], number>> {
  return {
    branch: sharedSize(wanted, 'branch', widthsIn({ ...heavy, fontFamily: branchFace })),
    tier: sharedSize(wanted, 'tier', widthsIn({ ...light, fontFamily: labelFace })),
  };
}

function sharedSize(wanted: readonly Wanted[], kind: Wanted['kind'], widthOf: WidthOf): number {
  const sizes = wanted.flatMap((each) => {
    const fitted =
      each.kind === kind ? fitFirst(each.choices(), each.room, each.sizes, widthOf) : null;
    return fitted === null ? [] : [fitted.size];
  });
  return Math.round(Math.max(Math.min(...sizes), Math.max(...sizes) * smallShare));
}
