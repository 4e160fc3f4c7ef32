/** Hills and what stands on them: trees as the season has them, firs, and far off the offices. */
import { grain } from '../grain.ts';
import { css, mix, type Palette, type Rgb } from '../palette.ts';
import type { Paint, Season, Size } from './art.ts';
import { speckle, stopsAlong, stroke, swell, traceBlob, wavesIn } from './brush.ts';
import { coloursOf } from './seasons.ts';

export type Hill = {
  readonly seed: number;
  /** Share of the height that it takes at most. */
  readonly rise: number;
  /** Pixels from one of its tops to the next. */
  readonly long: number;
  readonly color: Rgb;
};

export function paintHill(
  paint: Paint,
  size: Size,
  season: Season,
  palette: Palette,
  hill: Hill,
): void {
  const { width, height } = size;
  const topAt = (x: number): number =>
    height *
    (1 - hill.rise * (0.74 + 0.26 * swell(hill.seed, x / width, wavesIn(width, hill.long))));
  paintTrees(paint, size, season, palette, hill, topAt);
  const light = paint.createLinearGradient(0, height * (1 - hill.rise), 0, height);
  light.addColorStop(0, css(mix(hill.color, palette.sun, 0.16)));
  light.addColorStop(1, css(mix(hill.color, palette.textShade, 0.1)));
  paint.beginPath();
  paint.moveTo(0, height);
  for (const x of stopsAlong(width, 6)) paint.lineTo(x, topAt(x));
  paint.lineTo(width, height);
  paint.closePath();
  paint.fillStyle = light;
  paint.fill();
}

/** Below so many pixels a tree is a speck, and so is each of its blossoms. */
const treesFrom = 5;
const flecksFrom = 10;

/** Trees stand in groves, so there is room for the eye between them. */
function paintTrees(
  paint: Paint,
  { width, height }: Size,
  season: Season,
  palette: Palette,
  hill: Hill,
  topAt: (x: number) => number,
): void {
  const trees = Math.round(width / 13);
  for (let tree = 0; tree < trees; tree += 1) {
    const share = (tree + grain(hill.seed + 190, tree)) / trees;
    const grove = swell(hill.seed + 9, share, wavesIn(width, 210));
    if (grove < 0.08 || grain(hill.seed + 191, tree) < 0.25) continue;
    const x = share * width;
    const tall = height * (0.4 + grain(hill.seed + 192, tree) * 0.5) * (0.42 - hill.rise);
    if (tall < treesFrom) continue;
    const spot = { x, y: topAt(x) + 1, tall, at: tree, haze: hill.color };
    if (grain(hill.seed + 193, tree) < 0.42) paintFir(paint, spot, season, palette);
    else paintLeafTree(paint, spot, season, palette);
  }
}

type Tree = {
  readonly x: number;
  readonly y: number;
  readonly tall: number;
  readonly at: number;
  /** The colour of the air between it and us. */
  readonly haze: Rgb;
};

function paintFir(
  paint: Paint,
  { x, y, tall, haze }: Tree,
  season: Season,
  palette: Palette,
): void {
  const needles = mix(mix(palette.grassShade, palette.skyTop, 0.25), haze, 0.25);
  const snow = mix(palette.voice, haze, 0.15);
  for (const [tier, wide] of [0.3, 0.24, 0.16].entries()) {
    const low = y - tall * tier * 0.28;
    const top = low - tall * 0.5;
    paint.beginPath();
    paint.moveTo(x, top);
    paint.lineTo(x + tall * wide, low);
    paint.lineTo(x - tall * wide, low);
    paint.closePath();
    paint.fillStyle = css(needles);
    paint.fill();
    if (season !== 'winter') continue;
    paint.beginPath();
    paint.moveTo(x, top);
    paint.lineTo(x + tall * wide * 0.6, low - tall * 0.2);
    paint.lineTo(x - tall * wide * 0.75, low - tall * 0.12);
    paint.closePath();
    paint.fillStyle = css(snow);
    paint.fill();
  }
}

function paintLeafTree(paint: Paint, tree: Tree, season: Season, palette: Palette): void {
  const { x, y, tall, haze } = tree;
  const bark = css(mix(mix(palette.textShade, palette.duct, 0.4), haze, 0.25));
  paint.beginPath();
  paint.moveTo(x, y);
  paint.lineTo(x, y - tall * 0.55);
  if (season === 'winter') traceTwigs(paint, tree);
  stroke(paint, bark, Math.max(0.7, tall * 0.07));
  if (season === 'winter') return;
  paintCrown(paint, tree, season, palette);
  if (season !== 'summer' && tall >= flecksFrom) paintBlossom(paint, tree, season, palette);
}

/** Three lumps of leaves, shaded below and lit from the left above. */
const lumps = [
  { aside: 0, up: 0.62, reach: 0.36 },
  { aside: -0.24, up: 0.46, reach: 0.25 },
  { aside: 0.24, up: 0.48, reach: 0.26 },
];

function paintCrown(paint: Paint, tree: Tree, season: Season, palette: Palette): void {
  const { x, y, tall, at, haze } = tree;
  const { leaves } = coloursOf(season, palette);
  const crown = mix(mix(leaves[0], leaves[1], grain(195, at)), haze, 0.2);
  for (const [color, down] of [
    [mix(crown, palette.textShade, 0.28), 0.05],
    [crown, 0],
  ] as const) {
    paint.beginPath();
    for (const { aside, up, reach } of lumps) {
      const wide = tall * reach;
      traceBlob(paint, x + tall * aside, y - tall * (up - down), wide, wide * 0.9, at);
    }
    paint.fillStyle = css(color);
    paint.fill();
  }
  paint.beginPath();
  traceBlob(paint, x - tall * 0.1, y - tall * 0.7, tall * 0.2, tall * 0.15, at + 1);
  paint.fillStyle = css(mix(crown, palette.sun, 0.3), 0.7);
  paint.fill();
}

/** Blossom in spring, leaves about to fall in autumn. */
function paintBlossom(
  paint: Paint,
  { x, y, tall, at }: Tree,
  season: Season,
  palette: Palette,
): void {
  const { fleck } = coloursOf(season, palette);
  paint.save();
  paint.translate(x - tall * 0.45, y - tall * 0.95);
  const size = { width: tall * 0.9, height: tall * 0.7 };
  speckle(paint, size, 196 + at, 7, () => Math.max(0.5, tall * 0.045), css(fleck));
  paint.restore();
}

function traceTwigs(paint: Paint, { x, y, tall, at }: Tree): void {
  for (const [side, from, long] of [
    [-1, 0.3, 0.38],
    [1, 0.38, 0.36],
    [-1, 0.52, 0.28],
    [1, 0.55, 0.26],
  ]) {
    const reach = tall * long * (0.8 + grain(197, at + from * 10) * 0.4);
    const tip = { x: x + side * reach * 0.7, y: y - tall * from - reach };
    paint.moveTo(x, y - tall * from);
    paint.lineTo(tip.x, tip.y);
    paint.moveTo((x + tip.x) / 2, (y - tall * from + tip.y) / 2);
    paint.lineTo(x + side * reach * 0.2, tip.y);
  }
}
