/** What the shapes and colours mean, each in the first line with room; what has none is left out. */
import type Phaser from 'phaser';
import { wordsIn, type Language, type SentenceId } from '../words/index.ts';
import { clayLevels, phases, warmthLevels, type Atlas } from './atlas.ts';
import { bodyShare, figureKey, middleDown } from './bodies.ts';
import { snap } from './fitText.ts';
import { labelFace } from './labels.ts';
import type { Rect } from './bands.ts';
import { css, type Palette } from './palette.ts';
import { createPieces, type Pieces } from './pieces.ts';

type Sign = readonly [SentenceId, (x: number, y: number) => void];

const margin = 10;
const gap = 14;

/** @returns what takes the legend away again */
export function addLegend(
  scene: Phaser.Scene,
  legend: Rect,
  language: Language,
  {
    atlas,
    palette,
    depth,
  }: { readonly atlas: Atlas; readonly palette: Palette; readonly depth: number },
): () => void {
  const { say } = wordsIn(language);
  const pieces = createPieces(scene, depth, atlas.resolution);
  const texts: Phaser.GameObjects.Text[] = [];
  const size = legend.width > 1000 ? 15 : 12.5;
  const lineHeight = size * 1.7;
  const ends = Array.from({ length: Math.floor(legend.height / lineHeight) }, () => margin);
  const top = legend.y + (legend.height - ends.length * lineHeight) / 2;
  pieces.begin();
  for (const [id, show] of signsOf(pieces, atlas, size)) {
    const text = scene.add.text(0, 0, say(id), {
      fontFamily: labelFace,
      color: css(palette.text),
      fontSize: size,
    });
    text.setOrigin(0, 0.5).setResolution(atlas.resolution).setDepth(depth);
    const width = size * 2.2 + text.width + gap;
    const line = ends.findIndex((end) => end + width - gap <= legend.width - margin);
    if (line < 0) {
      text.destroy();
      continue;
    }
    const x = ends[line];
    const y = top + (line + 0.5) * lineHeight;
    show(x + size * 0.9, y);
    text.setPosition(x + size * 2.1, y);
    snap(text);
    texts.push(text);
    ends[line] = x + width;
  }
  pieces.end();
  return () => {
    pieces.close();
    for (const text of texts) text.destroy();
  };
}

function signsOf(pieces: Pieces, atlas: Atlas, size: number): readonly Sign[] {
  const figure = (camp: number, practises: boolean) => (x: number, y: number) => {
    const key = figureKey(camp, practises, 0.45, false, Math.round(size * 1.1));
    const frame = atlas.figure(key);
    const side = Math.round(size * 1.1) / bodyShare;
    pieces.put(frame, x - side / 2, y - side * middleDown, side, side);
  };
  type Frame = ReturnType<Atlas['drop']>;
  const swatch = (frames: () => readonly Frame[]) => (x: number, y: number) => {
    const all = frames();
    const width = (size * 1.7) / all.length;
    for (const [at, frame] of all.entries()) {
      const cut = { x: 20 + at * 40, y: 4, width, height: size };
      pieces.lay(frame, cut, x - size * 0.85 + at * width, y - size * 0.5);
    }
  };
  const whole = (frame: () => Frame, side: number) => (x: number, y: number) =>
    pieces.put(frame(), x - side / 2, y - side / 2, side, side);
  const levels = (most: number): readonly number[] =>
    [0, 0.5, 1].map((share) => Math.round(share * (most - 1)));
  return [
    ['stage.zealots', figure(0, false)],
    ['stage.collaborators', figure(1, false)],
    ['stage.resisters', figure(2, false)],
    ['stage.growth', figure(1, true)],
    ['stage.water', swatch(() => [atlas.pool(phases - 1)])],
    ['stage.clay', swatch(() => levels(clayLevels).map(atlas.clay))],
    ['stage.trust', swatch(() => levels(warmthLevels).map(atlas.hollow))],
    ['stage.heard', whole(() => atlas.voice('heard'), size * 0.9)],
    ['stage.held', whole(() => atlas.voice('held'), size * 0.9)],
    ['stage.incident', whole(() => atlas.ring(), size * 1.3)],
  ];
}
