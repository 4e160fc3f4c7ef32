/**
 * Every piece of the picture, painted when it is first needed and kept until the size, the theme or
 * the screen's density changes.
 */
import type Phaser from 'phaser';
import { camps } from '../model/index.ts';
import type { Art, Paint, Season, Size } from './art/index.ts';
import { bodyShare, figureOf } from './bodies.ts';
import { css, type Palette } from './palette.ts';
import { createSheets, type Frame } from './sheets.ts';

export type AtlasPlace = {
  readonly palette: Palette;
  /** Device pixels per CSS pixel. */
  readonly resolution: number;
  readonly width: number;
  readonly skyHeight: number;
  /** The tallest that a block, a hollow and the floor become, in CSS pixels. */
  readonly blockHeight: number;
  readonly hollowHeight: number;
  readonly floorHeight: number;
};

/** Steps in which clay goes from closed to open, and ground from cold to warm. */
export const clayLevels = 16;
export const warmthLevels = 12;
export const ductVariants = 6;
/** Pictures of one round of flowing water. */
export const phases = 8;

export const clayWidth = 512;
export const stripWidth = 256;
export const poolHeight = 50;
const rimWidth = 5;
export const archWidth = 14;
export const turfHeight = 22;
export const crowdHeight = 240;
export const shootsHeight = 16;
const ductWidth = 16;

export type Atlas = ReturnType<typeof createAtlas>;

export function createAtlas(textures: Phaser.Textures.TextureManager, art: Art, place: AtlasPlace) {
  const { palette, resolution, blockHeight } = place;
  const sheets = createSheets(textures, resolution);

  /** A piece of one size, painted once for each of its keys. */
  function pieces<Key extends string | number>(
    size: Size,
    paintPiece: (paint: Paint, size: Size, key: Key) => void,
  ): (key: Key) => Frame {
    return kept((key: Key) => sheets.piece(size, (paint, all) => paintPiece(paint, all, key)));
  }
  function piece(size: Size, paintPiece: (paint: Paint, size: Size) => void): () => Frame {
    return once(() => sheets.piece(size, paintPiece));
  }
  const bySeason = (
    height: number,
    paintPiece: (paint: Paint, size: Size, season: Season) => void,
  ): ((season: Season) => Frame) =>
    kept((season: Season) =>
      sheets.large({ width: place.width, height }, (paint, size) =>
        paintPiece(paint, size, season),
      ),
    );
  /** Strips are laid side by side: a last pixel painted in part would be a seam. */
  const whole = (width: number): number => Math.round(width * resolution) / resolution;
  const strip = (height: number): Size => ({ width: whole(stripWidth), height });
  const square = (side: number): Size => ({ width: side, height: side });
  const duct = { width: ductWidth, height: blockHeight };
  const deputyHeight = place.skyHeight * 0.5;

  return {
    resolution,
    /** @param level 0 to clayLevels - 1 */
    clay: pieces({ width: whole(clayWidth), height: blockHeight }, (paint, size, level: number) =>
      art.clay(paint, size, level / (clayLevels - 1), palette),
    ),
    rim: pieces({ width: whole(rimWidth), height: blockHeight }, (paint, size, side: Side) =>
      art.rim(paint, size, side, palette),
    ),
    relief: piece(strip(blockHeight), (paint, size) => art.relief(paint, size, palette)),
    duct: pieces(duct, (paint, size, variant: number) => art.duct(paint, size, variant, palette)),
    /** @param key variant * phases + phase */
    stream: pieces(duct, (paint, size, key: number) =>
      art.stream(paint, size, Math.floor(key / phases), (key % phases) / phases, palette),
    ),
    pool: pieces(strip(poolHeight), (paint, size, phase: number) =>
      art.pool(paint, size, phase / phases, palette),
    ),
    /** @param level 0 to warmthLevels - 1 */
    hollow: pieces(strip(place.hollowHeight), (paint, size, level: number) =>
      art.hollow(paint, size, level / (warmthLevels - 1), palette),
    ),
    arch: pieces(square(archWidth), (paint, size, side: Side) =>
      art.arch(paint, size, side, palette),
    ),
    /** @param key of `figureKey` */
    figure: kept((key: number) => {
      const { kind, body } = figureOf(key);
      return sheets.piece(square(body / bodyShare), (paint, size) =>
        art.figure(paint, size, kind, palette),
      );
    }),
    crowd: pieces(strip(crowdHeight), (paint, size, camp: number) =>
      art.crowd(paint, size, camps[camp], palette),
    ),
    shoots: piece(strip(shootsHeight), (paint, size) => art.shoots(paint, size, palette)),
    drop: piece({ width: 8, height: 10 }, (paint, size) => art.drop(paint, size, palette)),
    voice: pieces(square(24), (paint, size, fate: 'heard' | 'held') =>
      art.voice(paint, size, fate === 'heard', palette),
    ),
    ring: piece(square(96), (paint, size) => art.ring(paint, size, palette)),
    shock: piece(strip(blockHeight), (paint, size) => art.shock(paint, size, palette)),
    root: pieces({ width: 28, height: 30 }, (paint, size, variant: number) =>
      art.root(paint, size, variant, palette),
    ),
    sun: piece(square(320), (paint, size) => art.sun(paint, size, palette)),
    deputy: piece({ width: deputyHeight * 0.8, height: deputyHeight }, (paint, size) =>
      art.deputy(paint, size, palette),
    ),
    turf: bySeason(turfHeight, (paint, size, season) => art.turf(paint, size, season, palette)),
    sky: bySeason(place.skyHeight, (paint, size, season) => art.sky(paint, size, season, palette)),
    floor: once(() =>
      sheets.large({ width: place.width, height: place.floorHeight }, (paint, size) =>
        art.floor(paint, size, palette),
      ),
    ),
    /** The colour of mortar, to be stretched over whatever needs it. */
    mortar: once(() =>
      withoutRim(
        sheets.piece(square(12), (paint, { width, height }) => {
          paint.fillStyle = css(palette.mortar);
          paint.fillRect(0, 0, width, height);
        }),
      ),
    ),
    refresh: sheets.refresh,
    close: sheets.close,
  };
}

type Side = 'left' | 'right';

function kept<Key extends string | number>(make: (key: Key) => Frame): (key: Key) => Frame {
  const frames = new Map<Key, Frame>();
  return (key) => {
    const known = frames.get(key);
    if (known !== undefined) return known;
    const frame = make(key);
    frames.set(key, frame);
    return frame;
  };
}

/** A piece of which there is but one. */
function once(make: () => Frame): () => Frame {
  const one = kept(make);
  return () => one(0);
}

/** Stretched, the outermost pixels of a piece would pale into what is around it. */
function withoutRim(frame: Frame): Frame {
  const { cutX, cutY, width, height } = frame;
  const rim = Math.floor(width / 3);
  const inner = frame.texture.add(
    `${frame.name} inner`,
    0,
    cutX + rim,
    cutY + rim,
    width - 2 * rim,
    height - 2 * rim,
  );
  return inner ?? frame;
}
