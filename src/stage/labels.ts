/** The words in the picture: tiers at the edge, branches on their blocks, and the legend below. */
import type Phaser from 'phaser';
import type { Game } from '../game/index.ts';
import type { Language, Scenario } from '../scenario/index.ts';
import type { Figures } from './figures.ts';
import { fitText, linesOf } from './fitText.ts';
import type { StageLayout } from './layout.ts';
import { addLegend } from './legend.ts';
import { css, type Palette } from './palette.ts';

export type Labelling = {
  readonly scenario: Scenario;
  readonly tiers: Game['tiers'];
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

export type AddText = (
  x: number,
  y: number,
  style: Phaser.Types.GameObjects.Text.TextStyle,
) => Phaser.GameObjects.Text;

function addTierNames(add: AddText, { tiers, language, layout }: Labelling): void {
  const room = (layout.strata[0]?.x ?? layout.groups[0]?.rect.x ?? 0) - 14;
  if (room < 60) return;
  const bands = [...layout.strata, layout.floor];
  for (const [tier, band] of bands.entries()) {
    const name = tiers[tier]?.name[language];
    if (name === undefined) continue;
    const text = add(room + 7, band.y + band.height / 2, {
      align: 'right',
      wordWrap: { callback: (words, { context }) => linesOf(words, room, context) },
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
