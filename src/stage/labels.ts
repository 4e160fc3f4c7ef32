/** The words in the picture: tiers at the edge, branches on their blocks, and a legend below. */
import type Phaser from 'phaser';
import type { Language, Scenario } from '../scenario/index.ts';
import { wordsIn, type SentenceId } from '../words/index.ts';
import type { Figures } from './figures.ts';
import { fitText, snap } from './fitText.ts';
import type { StageLayout } from './layout.ts';
import { css, hexOf, mix, type Palette } from './palette.ts';

export type Labelling = {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly layout: StageLayout;
  readonly palette: Palette;
  readonly resolution: number;
  readonly figures: Figures;
};

const face = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif";
const titleFace = "'Fraunces Variable', Georgia, serif";

/** @returns what takes the labels away again */
export function addLabels(scene: Phaser.Scene, labelling: Labelling): () => void {
  const layer = scene.add.layer();
  const add = (x: number, y: number, style: Phaser.Types.GameObjects.Text.TextStyle) => {
    const text = scene.add.text(x, y, '', {
      fontFamily: face,
      color: css(labelling.palette.text),
      ...style,
    });
    text.setResolution(labelling.resolution);
    layer.add(text);
    return text;
  };
  addTierNames(add, labelling);
  addBranchNames(add, labelling);
  addLegend(scene, layer, add, labelling);
  return () => layer.destroy();
}

type AddText = (
  x: number,
  y: number,
  style: Phaser.Types.GameObjects.Text.TextStyle,
) => Phaser.GameObjects.Text;

function addTierNames(add: AddText, { scenario, language, layout }: Labelling): void {
  const room = (layout.strata[0]?.x ?? layout.groups[0]?.rect.x ?? 0) - 14;
  if (room < 60) return;
  const bands = [...layout.strata, layout.floor];
  for (const [tier, band] of bands.entries()) {
    const name = scenario.department.tiers[tier]?.[language];
    if (name === undefined) continue;
    const text = add(room + 7, band.y + band.height / 2, {
      align: 'right',
      wordWrap: { width: room },
      lineSpacing: -1,
    });
    text.setOrigin(1, 0.5);
    fitText(text, name, { width: room, height: band.height - 6 }, layout.width > 1000 ? 17 : 13);
  }
}

function addBranchNames(add: AddText, labelling: Labelling): void {
  const { scenario, language, layout, palette } = labelling;
  const first = layout.strata[0];
  if (first === undefined) return;
  const branches = layout.blocks.filter(({ rect }) => rect.y < first.y + 8);
  for (const { row, rect } of branches) {
    const name = scenario.department.branches[row]?.[language];
    if (name === undefined) continue;
    const text = add(rect.x + rect.width / 2, rect.y + rect.height * 0.28, {
      align: 'center',
      color: css(palette.textOnClay),
      fontFamily: titleFace,
      fontStyle: '600',
      stroke: css(palette.textShade),
      strokeThickness: 4,
    });
    text.setOrigin(0.5, 0.5);
    const room = { width: rect.width - 18, height: rect.height * 0.4 };
    fitText(text, name, room, layout.width > 1000 ? 21 : 16, 10);
  }
}

/** Items that do not fit the strip are left out from the end: the camps come first. */
function addLegend(
  scene: Phaser.Scene,
  layer: Phaser.GameObjects.Layer,
  add: AddText,
  { language, layout, palette, figures }: Labelling,
): void {
  const { say } = wordsIn(language);
  const { legend } = layout;
  const size = layout.width > 1000 ? 15 : 12.5;
  const lines = legend.height > 40 ? 2 : 1;
  const lineHeight = legend.height / lines;
  let x = 10;
  let line = 0;
  const figure = (camp: number, practice: number) => (at: number, y: number) =>
    figures.add({ camp, practice }, at, y, size * 1.15);
  const items: readonly [SentenceId, (x: number, y: number) => Phaser.GameObjects.GameObject][] = [
    ['stage.zealots', figure(0, 0)],
    ['stage.collaborators', figure(1, 0)],
    ['stage.resisters', figure(2, 0)],
    ['stage.growth', figure(1, 1)],
    ['stage.water', (at, y) => swatchAt(scene, at, y, size, [hexOf(palette.water)])],
    [
      'stage.clay',
      (at, y) =>
        swatchAt(
          scene,
          at,
          y,
          size,
          [0, 0.5, 1].map((share) => hexOf(mix(palette.clayClosed, palette.clayOpen, share))),
        ),
    ],
    [
      'stage.trust',
      (at, y) =>
        swatchAt(
          scene,
          at,
          y,
          size,
          [0, 0.5, 1].map((share) => hexOf(mix(palette.trustCold, palette.trustWarm, share))),
        ),
    ],
  ];
  for (const [id, draw] of items) {
    const text = add(0, 0, { fontSize: size });
    text.setOrigin(0, 0.5);
    text.setText(say(id));
    const width = size * 2.2 + text.width + 14;
    if (x + width > layout.width && line + 1 < lines) {
      x = 10;
      line += 1;
    }
    if (x + width > layout.width) {
      text.destroy();
      continue;
    }
    const y = legend.y + (line + 0.5) * lineHeight;
    layer.add(draw(x + size * 0.9, y));
    text.setPosition(x + size * 2.1, y);
    snap(text);
    x += width;
  }
}

function swatchAt(
  scene: Phaser.Scene,
  x: number,
  y: number,
  size: number,
  colors: readonly number[],
): Phaser.GameObjects.Graphics {
  const swatch = scene.add.graphics();
  const width = (size * 1.7) / colors.length;
  for (const [at, color] of colors.entries()) {
    swatch.fillStyle(color, 1);
    swatch.fillRect(x - size * 0.85 + at * width, y - size * 0.45, width, size * 0.9);
  }
  return swatch;
}
