/**
 * Every piece of the picture, painted when it is first needed and kept until the size, the theme or
 * the screen's density changes. Pieces share a few large textures, so that thousands of images are
 * drawn in a handful of calls.
 */
import type Phaser from 'phaser';
import { camps } from '../model/index.ts';
import type { Art, FigureKind, Paint, Season, Size } from './art/index.ts';
import { css, type Palette } from './palette.ts';

type Frame = Phaser.Textures.Frame;

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
export const poolHeight = 34;
export const ductWidth = 16;
export const rimWidth = 5;
export const archWidth = 14;
export const turfHeight = 22;
export const crowdHeight = 240;
export const shootsHeight = 16;
export const shockWidth = 256;

/** Up to here a body has every whole size, so that it is painted in the very pixels that it takes. */
const wholeMost = 24;
/** Sizes of bodies that are painted; larger ones than the whole are the next of these, made smaller. */
const bodies = [
  ...Array.from({ length: wholeMost - 3 }, (_, at) => at + 4),
  ...[28, 33, 39, 46, 55, 66, 78, 92],
] as const;

/** The size in which a body is shown where it may take so much. */
export function bodyWithin(size: number): number {
  return size < wholeMost ? Math.floor(size) : size;
}

/** A body fills this share of its picture. */
export const bodyShare = 0.56;
export const middleDown = 0.6;

/** From here on a face shows what it feels. */
const moodFrom = 24;

const pageSize = 1024;

type Page = {
  readonly texture: Phaser.Textures.CanvasTexture;
  x: number;
  y: number;
  lineHeight: number;
  dirty: boolean;
};

export type Atlas = ReturnType<typeof createAtlas>;

export function createAtlas(textures: Phaser.Textures.TextureManager, art: Art, place: AtlasPlace) {
  const { palette, resolution } = place;
  const pages: Page[] = [];
  const alone: string[] = [];
  let made = 0;

  /** Paints a piece into the first page with room for it. */
  function piece(size: Size, paintIt: (paint: Paint, size: Size) => void): Frame {
    const width = Math.ceil(size.width * resolution);
    const height = Math.ceil(size.height * resolution);
    const page = pageFor(width + 2, height + 2);
    const { x, y } = page;
    const paint = page.texture.getContext();
    paint.save();
    paint.beginPath();
    paint.rect(x, y, width, height);
    paint.clip();
    paint.setTransform(resolution, 0, 0, resolution, x, y);
    paintIt(paint, size);
    paint.restore();
    page.x += width + 2;
    page.lineHeight = Math.max(page.lineHeight, height + 2);
    page.dirty = true;
    made += 1;
    const frame = page.texture.add(`piece-${made}`, 0, x, y, width, height);
    if (frame === null) throw new Error('a piece of the picture found no room');
    return frame;
  }

  function pageFor(width: number, height: number): Page {
    for (const page of pages) {
      if (
        page.x + width > page.texture.width &&
        page.y + page.lineHeight + height <= page.texture.height &&
        width <= page.texture.width
      ) {
        page.x = 0;
        page.y += page.lineHeight;
        page.lineHeight = 0;
      }
      if (page.x + width <= page.texture.width && page.y + height <= page.texture.height)
        return page;
    }
    const side = Math.ceil(pageSize * Math.max(1, resolution));
    const page = open(Math.max(side, width), Math.max(side, height));
    pages.push(page);
    return page;
  }

  function open(width: number, height: number): Page {
    const key = `atlas-${nextKey()}`;
    const texture = textures.createCanvas(key, width, height);
    if (texture === null) throw new Error('the picture has no room for its pieces');
    alone.push(key);
    return { texture, x: 0, y: 0, lineHeight: 0, dirty: true };
  }

  /** A piece too large to share: it has a texture of its own. */
  function large(size: Size, paintIt: (paint: Paint, size: Size) => void): Frame {
    const page = open(Math.ceil(size.width * resolution), Math.ceil(size.height * resolution));
    const paint = page.texture.getContext();
    paint.setTransform(resolution, 0, 0, resolution, 0, 0);
    paintIt(paint, size);
    page.texture.refresh();
    return page.texture.get();
  }

  const kept = <Key extends string | number>(make: (key: Key) => Frame): ((key: Key) => Frame) => {
    const frames = new Map<Key, Frame>();
    return (key) => {
      const frame = frames.get(key) ?? make(key);
      frames.set(key, frame);
      return frame;
    };
  };

  const strip = (height: number): Size => ({ width: stripWidth, height });
  const clayStrip = { width: clayWidth, height: place.blockHeight };
  const duct = { width: ductWidth, height: place.blockHeight };
  const variantOf = (key: number): number => Math.floor(key / phases);
  const phaseOf = (key: number): number => (key % phases) / phases;

  return {
    resolution,
    clay: kept((level: number) =>
      piece(clayStrip, (paint, size) => art.clay(paint, size, level / (clayLevels - 1), palette)),
    ),
    rim: kept((side: 'left' | 'right') =>
      piece({ width: rimWidth, height: place.blockHeight }, (paint, size) =>
        art.rim(paint, size, side, palette),
      ),
    ),
    relief: kept((_: 0) =>
      piece(strip(place.blockHeight), (paint, size) => art.relief(paint, size, palette)),
    ),
    duct: kept((variant: number) =>
      piece(duct, (paint, size) => art.duct(paint, size, variant, palette)),
    ),
    /** @param key variant * phases + phase */
    stream: kept((key: number) =>
      piece(duct, (paint, size) => art.stream(paint, size, variantOf(key), phaseOf(key), palette)),
    ),
    pool: kept((phase: number) =>
      piece(strip(poolHeight), (paint, size) => art.pool(paint, size, phase / phases, palette)),
    ),
    hollow: kept((level: number) =>
      piece(strip(place.hollowHeight), (paint, size) =>
        art.hollow(paint, size, level / (warmthLevels - 1), palette),
      ),
    ),
    arch: kept((side: 'left' | 'right') =>
      piece({ width: archWidth, height: archWidth }, (paint, size) =>
        art.arch(paint, size, side, palette),
      ),
    ),
    /** @param key of `figureKey` */
    figure: kept((key: number) => {
      const { kind, body } = figureOf(key);
      const side = body / bodyShare;
      return piece({ width: side, height: side }, (paint, size) =>
        art.figure(paint, size, kind, palette),
      );
    }),
    crowd: kept((camp: number) =>
      piece(strip(crowdHeight), (paint, size) => art.crowd(paint, size, camps[camp], palette)),
    ),
    shoots: kept((_: 0) =>
      piece(strip(shootsHeight), (paint, size) => art.shoots(paint, size, palette)),
    ),
    drop: kept((_: 0) =>
      piece({ width: 8, height: 10 }, (paint, size) => art.drop(paint, size, palette)),
    ),
    voice: kept((heard: 0 | 1) =>
      piece({ width: 24, height: 24 }, (paint, size) =>
        art.voice(paint, size, heard === 1, palette),
      ),
    ),
    ring: kept((_: 0) =>
      piece({ width: 96, height: 96 }, (paint, size) => art.ring(paint, size, palette)),
    ),
    shock: kept((_: 0) =>
      piece({ width: shockWidth, height: place.blockHeight }, (paint, size) =>
        art.shock(paint, size, palette),
      ),
    ),
    root: kept((variant: number) =>
      piece({ width: 28, height: 30 }, (paint, size) => art.root(paint, size, variant, palette)),
    ),
    sun: kept((_: 0) =>
      piece({ width: 320, height: 320 }, (paint, size) => art.sun(paint, size, palette)),
    ),
    deputy: kept((_: 0) => {
      const height = place.skyHeight * 0.5;
      return piece({ width: height * 0.8, height }, (paint, size) =>
        art.deputy(paint, size, palette),
      );
    }),
    turf: kept((season: Season) =>
      large({ width: place.width, height: turfHeight }, (paint, size) =>
        art.turf(paint, size, season, palette),
      ),
    ),
    sky: kept((season: Season) =>
      large({ width: place.width, height: place.skyHeight }, (paint, size) =>
        art.sky(paint, size, season, palette),
      ),
    ),
    floor: kept((_: 0) =>
      large({ width: place.width, height: place.floorHeight }, (paint, size) =>
        art.floor(paint, size, palette),
      ),
    ),
    /** One colour, to be stretched over whatever needs it: its rim is left out, where it would pale. */
    plain: kept((name: 'mortar') => {
      const frame = piece({ width: 12, height: 12 }, (paint, { width, height }) => {
        paint.fillStyle = css(palette[name]);
        paint.fillRect(0, 0, width, height);
      });
      const { cutX, cutY, width, height } = frame;
      const inset = Math.floor(width / 3);
      const inner = frame.texture.add(
        `${frame.name}-inner`,
        0,
        cutX + inset,
        cutY + inset,
        width - 2 * inset,
        height - 2 * inset,
      );
      return inner ?? frame;
    }),
    /** What was painted since it was last asked reaches the screen. */
    refresh: (): void => {
      for (const page of pages) {
        if (!page.dirty) continue;
        page.texture.refresh();
        page.dirty = false;
      }
    },
    close: (): void => {
      for (const key of alone) textures.remove(key);
    },
  };
}

let keys = 0;

/** Textures of a picture that is being replaced may be drawn once more, so no two share a name. */
export function nextKey(): number {
  keys += 1;
  return keys;
}

/** Which picture shows a figure: its place among all that can be painted. */
export function figureKey(
  camp: number,
  practises: boolean,
  trust: number,
  isManager: boolean,
  size: number,
): number {
  let body = 0;
  while (body < bodies.length - 1 && bodies[body] < size - 0.01) body += 1;
  const mood = bodies[body] < moodFrom ? 1 : moodOf(trust);
  return (
    (((body * camps.length + camp) * 2 + Number(practises)) * 3 + mood) * 2 + Number(isManager)
  );
}

/** Thresholds of the range in which the trust of departments lies. */
function moodOf(trust: number): 0 | 1 | 2 {
  if (trust < 0.35) return 0;
  return trust < 0.55 ? 1 : 2;
}

const moods = [0, 1, 2] as const;

function figureOf(key: number): { readonly kind: FigureKind; readonly body: number } {
  const isManager = key % 2 === 1;
  const mood = moods[Math.floor(key / 2) % 3];
  const practises = Math.floor(key / 6) % 2 === 1;
  const camp = camps[Math.floor(key / 12) % camps.length];
  const body = bodies[Math.floor(key / 12 / camps.length)];
  return { kind: { camp, practises, mood, isManager }, body };
}
