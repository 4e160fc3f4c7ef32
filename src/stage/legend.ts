/** What the shapes and colours mean, each in the first line with room; what has none is left out. */
import type Phaser from 'phaser';
import { wordsIn, type SentenceId } from '../words/index.ts';
import { drawTremorMark, drawVoiceMark } from './drawEvents.ts';
import { snap } from './fitText.ts';
import type { AddText, Labelling } from './labels.ts';
import { hexOf, mix, type Rgb } from './palette.ts';

type Drawing = Phaser.GameObjects.Image | Phaser.GameObjects.Graphics;
type Item = readonly [SentenceId, (x: number, y: number) => Drawing];

const margin = 10;
const gap = 14;

export function addLegend(
  scene: Phaser.Scene,
  layer: Phaser.GameObjects.Layer,
  add: AddText,
  labelling: Labelling,
): void {
  const { language, layout } = labelling;
  const { legend } = layout;
  const { say } = wordsIn(language);
  const size = layout.width > 1000 ? 15 : 12.5;
  const lineHeight = size * 1.7;
  const ends = Array.from({ length: Math.floor(legend.height / lineHeight) }, () => margin);
  const top = legend.y + (legend.height - ends.length * lineHeight) / 2;
  for (const [id, draw] of itemsOf(scene, labelling, size)) {
    const text = add(0, 0, { fontSize: size });
    text.setOrigin(0, 0.5);
    text.setText(say(id));
    const width = size * 2.2 + text.width + gap;
    const line = ends.findIndex((end) => end + width - gap <= layout.width - margin);
    if (line < 0) {
      text.destroy();
      continue;
    }
    const x = ends[line];
    const y = top + (line + 0.5) * lineHeight;
    layer.add(draw(x + size * 0.9, y));
    text.setPosition(x + size * 2.1, y);
    snap(text);
    ends[line] = x + width;
  }
}

function itemsOf(
  scene: Phaser.Scene,
  { figures, palette }: Labelling,
  size: number,
): readonly Item[] {
  const figure = (camp: number, practice: number) => (x: number, y: number) =>
    figures.add({ camp, practice }, x, y, size * 1.15);
  const between = (first: Rgb, last: Rgb) => (x: number, y: number) =>
    swatchAt(
      scene,
      x,
      y,
      size,
      [0, 0.5, 1].map((share) => hexOf(mix(first, last, share))),
    );
  const mark =
    (draw: (graphics: Phaser.GameObjects.Graphics) => void) => (x: number, y: number) => {
      const graphics = scene.add.graphics({ x, y });
      draw(graphics);
      return graphics;
    };
  const radius = size * 0.26;
  return [
    ['stage.zealots', figure(0, 0)],
    ['stage.collaborators', figure(1, 0)],
    ['stage.resisters', figure(2, 0)],
    ['stage.growth', figure(1, 1)],
    ['stage.water', (x, y) => swatchAt(scene, x, y, size, [hexOf(palette.water)])],
    ['stage.clay', between(palette.clayClosed, palette.clayOpen)],
    ['stage.trust', between(palette.trustCold, palette.trustWarm)],
    ['stage.heard', mark((graphics) => drawVoiceMark(graphics, 0, 0, radius, true, palette, 1))],
    ['stage.held', mark((graphics) => drawVoiceMark(graphics, 0, 0, radius, false, palette, 1))],
    ['stage.incident', mark((graphics) => drawTremorMark(graphics, 0, 0, size * 0.5, palette))],
  ];
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
