/** Large canvases that many pieces share, so that thousands of images are drawn in a handful of calls. */
import type Phaser from 'phaser';
import type { Paint, Size } from './art/index.ts';

export type Frame = Phaser.Textures.Frame;
type PaintPiece = (paint: Paint, size: Size) => void;

export type Sheets = {
  /** Paints a piece, of a size in CSS pixels, where there is room for it. */
  readonly piece: (size: Size, paintPiece: PaintPiece) => Frame;
  /** A piece too large to share has a canvas of its own. */
  readonly large: (size: Size, paintPiece: PaintPiece) => Frame;
  /** What was painted since it was last asked reaches the screen. */
  readonly refresh: () => void;
  readonly close: () => void;
};

type Sheet = {
  readonly texture: Phaser.Textures.CanvasTexture;
  /** Where the next piece goes: shelves from the top, each as high as its highest piece. */
  x: number;
  y: number;
  shelfHeight: number;
  isFresh: boolean;
};

const sheetSide = 1024;
/** However fine the screen is: a whole sheet goes to the screen with every new piece. */
const sheetSideMost = 2048;
/** Pieces would bleed into each other where they are scaled. */
const margin = 2;

/** @param resolution device pixels per CSS pixel */
export function createSheets(textures: Phaser.Textures.TextureManager, resolution: number): Sheets {
  /** As many as are painted on, in whole or in part; what comes out whole is not one more by rounding. */
  const pixels = (length: number): number => Math.ceil(length * resolution - 1e-6);
  const sheets: Sheet[] = [];
  const keys: string[] = [];

  function open(width: number, height: number): Sheet {
    const key = `sheet-${nextKey()}`;
    const texture = textures.createCanvas(key, width, height);
    if (texture === null) throw new Error('the picture has no room for its pieces');
    keys.push(key);
    return { texture, x: 0, y: 0, shelfHeight: 0, isFresh: false };
  }

  function sheetFor(width: number, height: number): Sheet {
    const kept = sheets.find((sheet) => hasRoom(sheet, width, height));
    if (kept !== undefined) return kept;
    const side = Math.min(sheetSideMost, Math.ceil(sheetSide * Math.max(1, resolution)));
    const sheet = open(Math.max(side, width), Math.max(side, height));
    sheets.push(sheet);
    return sheet;
  }

  function paintAt(sheet: Sheet, size: Size, paintPiece: PaintPiece): Frame {
    const { x, y, texture } = sheet;
    const width = pixels(size.width);
    const height = pixels(size.height);
    const paint = texture.getContext();
    paint.save();
    paint.beginPath();
    paint.rect(x, y, width, height);
    paint.clip();
    paint.setTransform(resolution, 0, 0, resolution, x, y);
    paintPiece(paint, size);
    paint.restore();
    sheet.isFresh = true;
    const frame = texture.add(`${x} ${y}`, 0, x, y, width, height);
    if (frame === null) throw new Error(`a piece of the picture is painted twice at ${x}, ${y}`);
    return frame;
  }

  return {
    piece: (size, paintPiece) => {
      const width = pixels(size.width) + margin;
      const height = pixels(size.height) + margin;
      const sheet = sheetFor(width, height);
      const frame = paintAt(sheet, size, paintPiece);
      sheet.x += width;
      sheet.shelfHeight = Math.max(sheet.shelfHeight, height);
      return frame;
    },
    large: (size, paintPiece) => {
      const sheet = open(pixels(size.width), pixels(size.height));
      const frame = paintAt(sheet, size, paintPiece);
      sheet.texture.refresh();
      return frame;
    },
    refresh: () => {
      for (const sheet of sheets) {
        if (sheet.isFresh) sheet.texture.refresh();
        sheet.isFresh = false;
      }
    },
    close: () => {
      for (const key of keys) textures.remove(key);
    },
  };
}

/** Goes on to the next shelf where this one is full. */
function hasRoom(sheet: Sheet, width: number, height: number): boolean {
  const { texture } = sheet;
  if (width > texture.width) return false;
  if (sheet.x + width > texture.width && sheet.y + sheet.shelfHeight + height <= texture.height) {
    sheet.x = 0;
    sheet.y += sheet.shelfHeight;
    sheet.shelfHeight = 0;
  }
  return sheet.x + width <= texture.width && sheet.y + height <= texture.height;
}

let keysGiven = 0;

/** Textures of a picture that is being replaced may be drawn once more, so no two share a name. */
export function nextKey(): number {
  keysGiven += 1;
  return keysGiven;
}
