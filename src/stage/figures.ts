/** The figures of people, with growth around those who practise; painted in the very pixels that they take. */
import type Phaser from 'phaser';
import { camps, type Camp } from '../model/index.ts';
import { css, type Palette } from './palette.ts';

type Paint = CanvasRenderingContext2D;

export type Figure = { readonly camp: number; readonly practice: number };

export type Figures = {
  /** An image of a figure whose body is `size` wide around a spot, in CSS pixels. */
  readonly add: (figure: Figure, x: number, y: number, size: number) => Phaser.GameObjects.Image;
  /** Shows another figure in an image that `add` made. */
  readonly change: (image: Phaser.GameObjects.Image, figure: Figure, size: number) => void;
  readonly close: () => void;
};

/** How far the body fills the picture; the rest is room for growth, most of it above. */
const bodyShare = 0.56;
const middleDown = 0.6;
/** Below this many pixels an eye is a smudge. */
const eyesFrom = 11;

/** A picture that is scaled down flickers and frays, so each size has pictures of its own. */
export function createFigures(scene: Phaser.Scene, palette: Palette, resolution: number): Figures {
  const painted = new Set<string>();
  const pixelsOf = (size: number): number => 2 * Math.round((size * resolution) / bodyShare / 2);

  function keyOf({ camp, practice }: Figure, size: number): string {
    const pixels = pixelsOf(size);
    const key = `figure-${camps[camp]}-${practice}-${pixels}`;
    if (painted.has(key)) return key;
    if (scene.textures.exists(key)) scene.textures.remove(key);
    const texture = scene.textures.createCanvas(key, pixels, pixels);
    if (texture !== null) {
      paintFigure(texture.getContext(), camps[camp], practice === 1, palette, pixels);
      texture.refresh();
    }
    painted.add(key);
    return key;
  }

  return {
    add: (figure, x, y, size) => {
      const pixels = pixelsOf(size);
      const onGrid = (at: number, share: number): number =>
        Math.round(at * resolution - pixels * share) / resolution;
      return scene.add
        .image(onGrid(x, 0.5), onGrid(y, middleDown), keyOf(figure, size))
        .setOrigin(0, 0)
        .setDisplaySize(pixels / resolution, pixels / resolution);
    },
    change: (image, figure, size) => image.setTexture(keyOf(figure, size)),
    close: () => {
      for (const key of painted) scene.textures.remove(key);
    },
  };
}

function paintFigure(
  paint: Paint,
  camp: Camp,
  practises: boolean,
  palette: Palette,
  pixels: number,
): void {
  const x = pixels / 2;
  const y = pixels * middleDown;
  const size = (pixels * bodyShare) / 2;
  if (practises) paintGrowth(paint, x, y, size, palette);
  paint.lineJoin = 'round';
  paint.beginPath();
  bodyOf(paint, camp, x, y, size);
  paint.lineWidth = Math.max(2, size * 0.24);
  paint.strokeStyle = css(palette.textShade, 0.9);
  paint.stroke();
  paint.fillStyle = css(palette.camps[camp]);
  paint.fill();
  paint.lineWidth = Math.max(1, size * 0.08);
  paint.strokeStyle = css(palette.text, 0.9);
  paint.stroke();
  if (size * 2 >= eyesFrom) paintEyes(paint, camp, x, y, size, palette);
}

/** Circle, triangle, square: told apart without any colour. */
function bodyOf(paint: Paint, camp: Camp, x: number, y: number, size: number): void {
  if (camp === 'zealot') {
    paint.arc(x, y, size, 0, 6.3);
  } else if (camp === 'collaborator') {
    paint.moveTo(x, y - size * 1.15);
    paint.lineTo(x + size * 1.12, y + size * 0.88);
    paint.lineTo(x - size * 1.12, y + size * 0.88);
    paint.closePath();
  } else {
    paint.rect(x - size * 0.88, y - size * 0.88, size * 1.76, size * 1.76);
  }
}

function paintEyes(
  paint: Paint,
  camp: Camp,
  x: number,
  y: number,
  size: number,
  palette: Palette,
): void {
  const isLight = palette.camps[camp][0] + palette.camps[camp][1] > 300;
  paint.fillStyle = css(isLight ? palette.textShade : palette.voice);
  const low = camp === 'collaborator' ? size * 0.28 : -size * 0.05;
  for (const side of [-1, 1]) {
    paint.beginPath();
    paint.arc(x + side * size * 0.3, y + low, size * 0.13, 0, 6.3);
    paint.fill();
  }
}

function paintGrowth(paint: Paint, x: number, y: number, size: number, palette: Palette): void {
  const light = paint.createRadialGradient(x, y, size * 0.6, x, y, size * 1.75);
  light.addColorStop(0, css(palette.growth, 0.75));
  light.addColorStop(1, css(palette.growth, 0));
  paint.fillStyle = light;
  paint.beginPath();
  paint.arc(x, y, size * 1.75, 0, 6.3);
  paint.fill();
  paint.strokeStyle = css(palette.growth);
  paint.lineWidth = Math.max(1, size * 0.19);
  paint.lineCap = 'round';
  paint.beginPath();
  paint.moveTo(x, y - size);
  paint.quadraticCurveTo(x + size * 0.08, y - size * 1.4, x, y - size * 1.75);
  paint.stroke();
  for (const side of [-1, 1]) {
    paint.beginPath();
    paint.moveTo(x, y - size * 1.35);
    paint.quadraticCurveTo(
      x + side * size * 0.25,
      y - size * 2.15,
      x + side * size * 0.95,
      y - size * 1.95,
    );
    paint.quadraticCurveTo(x + side * size * 0.75, y - size * 1.4, x, y - size * 1.35);
    paint.fillStyle = css(palette.growth);
    paint.fill();
    paint.lineWidth = Math.max(0.5, size * 0.055);
    paint.strokeStyle = css(palette.textShade, 0.6);
    paint.stroke();
  }
}
