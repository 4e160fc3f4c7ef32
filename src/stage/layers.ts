/** The layers of the picture, from back to front, and what is laid on each. */
import type Phaser from 'phaser';
import { createLabels, type Labels } from './labels.ts';
import { createMinimap, type Minimap } from './minimap.ts';
import type { Palette } from './palette.ts';
import { createPieces, type Pieces } from './pieces.ts';

type Graphics = Phaser.GameObjects.Graphics;

export type Layers = {
  readonly land: Pieces;
  readonly clay: Pieces;
  readonly water: Pieces;
  readonly floor: Pieces;
  readonly puddles: Pieces;
  readonly roots: Pieces;
  readonly ties: Graphics;
  readonly people: Pieces;
  readonly changing: Pieces;
  readonly happenings: Pieces;
  readonly tremors: Graphics;
  readonly veil: Pieces;
  readonly marks: Graphics;
  readonly labels: Labels;
  readonly minimap: Minimap;
  readonly close: () => void;
};

export function createLayers(scene: Phaser.Scene, palette: Palette, resolution: number): Layers {
  const closing: (() => void)[] = [];
  let depth = 0;
  const next = (): number => (depth += 1);
  const pieces = (): Pieces => {
    const layer = createPieces(scene, next(), resolution);
    closing.push(layer.close);
    return layer;
  };
  const drawing = (): Graphics => {
    const graphics = scene.add.graphics().setDepth(next());
    closing.push(() => graphics.destroy());
    return graphics;
  };
  // In this order they lie over each other.
  const layers = {
    land: pieces(),
    clay: pieces(),
    water: pieces(),
    floor: pieces(),
    puddles: pieces(),
    roots: pieces(),
    ties: drawing(),
    people: pieces(),
    changing: pieces(),
    happenings: pieces(),
    tremors: drawing(),
    veil: pieces(),
    marks: drawing(),
    labels: createLabels(scene, palette, resolution, next()),
    minimap: createMinimap(scene, palette, resolution, next()),
  };
  closing.push(layers.labels.close, layers.minimap.close);
  return {
    ...layers,
    close: () => {
      for (const close of closing) close();
    },
  };
}

/** Above all layers, for what stands beside the picture. */
export const depthAbove = 100;
