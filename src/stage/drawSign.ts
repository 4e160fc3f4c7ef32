/** Each sign of the legend in small, made of the very pieces that the picture is made of. */
import type Phaser from 'phaser';
import { clayLevels, phases, warmthLevels, type Atlas } from './atlas.ts';
import { bodyShare, figureKey, middleDown } from './bodies.ts';
import { drawRoot } from './layRoots.ts';
import { hexOf, type Palette, type Rgb } from './palette.ts';
import type { Pieces } from './pieces.ts';
import { signWidth } from './placeSigns.ts';
import type { Sign, Standing } from './signs.ts';

export type SignPlace = {
  readonly pieces: Pieces;
  readonly lines: Phaser.GameObjects.Graphics;
  readonly atlas: Atlas;
  readonly palette: Palette;
  /** Of the letters beside it. */
  readonly size: number;
  /** The left end of the sign, and its middle. */
  readonly x: number;
  readonly y: number;
};

/** How far the words stand off, in sizes of letters. */
const before = 0.45;

export function drawSign(sign: Sign, standing: Standing, place: SignPlace): void {
  drawings[sign](place, boxOf(sign, place), standing);
}

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly middle: number;
};

function boxOf(sign: Sign, { size, x, y }: SignPlace): Box {
  const width = (signWidth(sign) - before) * size;
  const height = size * 1.3;
  return { x, y: y - height / 2, width, height, middle: x + width / 2 };
}

type Draw = (place: SignPlace, box: Box, standing: Standing) => void;

const drawings: Readonly<Record<Sign, Draw>> = {
  zealots: campOf(0),
  collaborators: campOf(1),
  resisters: campOf(2),
  growth: (place, box, { areCrowds }) => {
    if (!areCrowds) {
      putFigure(place, box.middle, { camp: 1, practises: true });
      return;
    }
    const low = { ...box, y: box.y + box.height / 2, height: box.height / 2 };
    layIn(place, low, place.atlas.crowd(1));
    layIn(place, { ...box, y: box.y - 3 }, place.atlas.shoots());
  },
  faces: (place, { x, width }) => {
    for (const [at, trust] of [0, 0.45, 1].entries()) {
      const kind = { camp: 1, practises: false, trust, body: 28 };
      putFigure(place, x + (width * (at + 0.5)) / 3, kind, 1.35);
    }
  },
  pass: (place, { middle }) =>
    putFigure(place, middle, { camp: 0, practises: false, isManager: true, body: 28 }, 1.35),
  clay: (place, box) => layLevels(place, box, clayLevels, place.atlas.clay),
  stopped: drawStopped,
  passing: (place, box) => {
    const { atlas, pieces } = place;
    layIn(place, { ...box, height: box.height * 0.72 }, atlas.clay(clayLevels - 4));
    for (const [variant, share] of [0.28, 0.72].entries()) {
      const frame = atlas.stream(variant * phases);
      const tall = frame.cutHeight / atlas.resolution;
      const x = box.x + box.width * share;
      pieces.put(frame, x - 5, box.y, 10, tall, 1, (box.height * 0.72) / tall);
      putOnGrid(place, atlas.drop(), x - 2, box.y + box.height * 0.76, 4, 5);
    }
  },
  arrived: (place, box) => {
    const { atlas, size } = place;
    layIn(place, box, atlas.hollow(warmthLevels - 2), 0.5);
    putFigure(place, box.middle, { camp: 1, practises: false }, 0.8);
    const y = box.y + box.height - size * 0.5;
    layIn(place, { ...box, y, height: size * 0.5 }, atlas.pool(phases - 1));
  },
  trust: (place, box) => {
    const { atlas, pieces } = place;
    for (const [at, level] of threeOf(warmthLevels).entries()) {
      const frame = atlas.hollow(level);
      // The upper half, where frost is, made as low as the sign.
      const height = frame.cutHeight / atlas.resolution / 2;
      const width = box.width / 3;
      const x = box.x + at * width;
      pieces.lay(frame, { x: 20, y: 0, width, height }, x, box.y, 1, box.height / height);
    }
  },
  heard: putWhole((atlas) => atlas.voice('heard'), 1),
  held: putWhole((atlas) => atlas.voice('held'), 1),
  incident: putWhole((atlas) => atlas.ring(), 1.4),
  shaken: (place, box) => {
    layIn(place, box, place.atlas.clay(Math.floor(clayLevels / 2)));
    layIn(place, box, place.atlas.shock(), 0.6);
  },
  stops: (place, box) => {
    drawStopped(place, box);
    drawFrame(place, box, place.palette.waterBright);
  },
  community: putWhole((atlas) => atlas.root(0), 1.4),
  ties: (place, box) => {
    const { lines, palette } = place;
    for (const [at, width] of [1.2, 4].entries()) {
      const y = box.y + box.height * (0.1 + 0.4 * at);
      const end = { x: box.x + box.width, y };
      drawRoot(lines, palette, { x: box.x, y }, end, { width, sag: box.height * 0.35, alpha: 1 });
    }
  },
  aimed: (place, box) => {
    layIn(place, box, place.atlas.clay(Math.floor(clayLevels / 2)));
    drawFrame(place, box, place.palette.selected);
  },
  sun: (place, box, { season }) => {
    const { atlas } = place;
    layIn(place, box, atlas.sky(season));
    const side = place.size * 2.6;
    putOnGrid(place, atlas.sun(), box.middle - side / 2, place.y - side / 2, side, side);
    const wide = box.height * 0.8;
    putOnGrid(place, atlas.deputy(), box.middle - wide / 2, box.y, wide, box.height);
  },
  season: (place, box, { season }) => {
    layIn(place, box, place.atlas.sky(season), 0.55);
    layIn(place, box, place.atlas.turf(season), 0.1);
  },
};

function drawStopped(place: SignPlace, box: Box): void {
  layIn(place, box, place.atlas.clay(0));
  layIn(place, { ...box, height: box.height * 0.55 }, place.atlas.pool(phases - 1));
}

/** A figure, or many where people are a crowd. */
function campOf(camp: number): Draw {
  return (place, box, { areCrowds }) => {
    if (areCrowds) layIn(place, box, place.atlas.crowd(camp));
    else putFigure(place, box.middle, { camp, practises: false });
  };
}

type Figured = {
  readonly camp: number;
  readonly practises: boolean;
  readonly trust?: number;
  readonly isManager?: boolean;
  /** The size in which it is painted: small bodies have no mood. */
  readonly body?: number;
};

/** @param large in sizes of letters */
function putFigure(
  { atlas, pieces, size, y }: SignPlace,
  x: number,
  who: Figured,
  large = 1.1,
): void {
  const { camp, practises, trust = 0.45, isManager = false } = who;
  const wide = Math.round(size * large);
  const key = figureKey(camp, practises, trust, isManager, who.body ?? wide);
  const side = wide / bodyShare;
  putOnGrid({ atlas, pieces }, atlas.figure(key), x - side / 2, y - side * middleDown, side, side);
}

/** Made much smaller than it is painted, a piece that began between two pixels would show its neighbour's edge. */
function putOnGrid(
  { atlas: { resolution }, pieces }: Pick<SignPlace, 'atlas' | 'pieces'>,
  frame: Frame,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const onGrid = (at: number): number => Math.round(at * resolution) / resolution;
  pieces.put(frame, onGrid(x), onGrid(y), onGrid(width), onGrid(height));
}

type Frame = ReturnType<Atlas['drop']>;

/** @param large in sizes of letters */
function putWhole(frameIn: (atlas: Atlas) => Frame, large: number): Draw {
  return (place, { middle }) => {
    const side = place.size * large;
    const frame = frameIn(place.atlas);
    putOnGrid(place, frame, middle - side / 2, place.y - side / 2, side, side);
  };
}

function layLevels(
  place: SignPlace,
  box: Box,
  levels: number,
  frameAt: (level: number) => Frame,
): void {
  const width = box.width / 3;
  for (const [at, level] of threeOf(levels).entries()) {
    layIn(place, { ...box, x: box.x + at * width, width }, frameAt(level));
  }
}

function threeOf(levels: number): readonly number[] {
  return [0, Math.floor((levels - 1) / 2), levels - 1];
}

/** Lays a part of a strip over the whole box; `from` is how far down in the strip it begins. */
function layIn(
  { atlas, pieces }: SignPlace,
  { x, y, width, height }: Box,
  strip: Frame,
  from = 0,
): void {
  const tall = strip.cutHeight / atlas.resolution;
  pieces.lay(strip, { x: 20, y: from * tall, width, height }, x, y);
}

function drawFrame({ lines, palette }: SignPlace, { x, y, width, height }: Box, color: Rgb): void {
  for (const [wide, shade] of [
    [4, palette.textShade],
    [2, color],
  ] as const) {
    lines.lineStyle(wide, hexOf(shade), 1);
    lines.strokeRect(x, y, width, height);
  }
}
