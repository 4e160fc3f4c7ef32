/** What a moment of the picture looks like, layer by layer. What stands still is laid once and left. */
import type { Ground } from '../live/index.ts';
import { rowIn } from '../live/index.ts';
import { aimedRects } from './aimedRects.ts';
import type { Atlas } from './atlas.ts';
import { drawMarks, type Marked } from './drawMarks.ts';
import type { Happenings } from './happenings.ts';
import { layBlocks } from './layBlocks.ts';
import type { Layers } from './layers.ts';
import { layCrowd, layHollows, type FloorPlace } from './layFloor.ts';
import { drawTremorLines, layTremors, layVoices, type Moment } from './layHappenings.ts';
import { layLand } from './layLand.ts';
import { layChanging, layStanding, type Changing, type PeopleMoment } from './layPeople.ts';
import { drawTies, layRoots } from './layRoots.ts';
import { layStops } from './layStops.ts';
import { layPuddles, layWater, type Flow } from './layWater.ts';
import { shareLived, topBetween, type Readings } from './moment.ts';
import type { Palette } from './palette.ts';
import type { Seen } from './seen.ts';
import type { SeenHappenings } from './seenHappenings.ts';
import { spotsOf } from './spots.ts';
import type { Stop } from './stops.ts';
import type { Ties } from './ties.ts';
import type { View } from './view.ts';
import { blockKey } from './wantedLabels.ts';
import { wordsIn } from '../words/index.ts';

/** All that a moment is laid from. */
export type Shown = {
  readonly atlas: Atlas;
  readonly palette: Palette;
  /** The height for which hollows are painted; lower ones are squeezed. */
  readonly hollowHeight: number;
  readonly view: View;
  readonly before: Ground;
  readonly now: Ground;
  readonly befell: Happenings;
  readonly seen: Seen;
  /** Of what befell, what is shown where one looks. */
  readonly befellHere: SeenHappenings;
  readonly readings: Readings;
  /** Where the message stops, if that is asked. */
  readonly stops: readonly Stop[];
  /** Informal ties, if they are asked for. */
  readonly ties: Ties | null;
  /** Who of those in sight changes in this week. */
  readonly changing: Changing;
};

/** A slow renderer draws fewer drops, and none in a crowd. */
const dropsMost = { fast: 500, slow: 120 };
const slowDropsTo = 2500;

/** What changes only with the week, or with where one looks. */
export function layStill(layers: Layers, shown: Shown, isOnItsWay: boolean): void {
  const { atlas, seen, now, view, readings } = shown;
  const { layout, spots } = seen;
  layers.clay.begin();
  layBlocks(layers.clay, atlas, layout, readings);
  layers.clay.end();
  layers.floor.begin();
  layHollows(layers.floor, floorOf(shown), now.world);
  layers.floor.end();
  layers.people.begin();
  if (!spots.areFigures) {
    for (const hollow of layout.hollows) layCrowd(layers.people, floorOf(shown), now.world, hollow);
  }
  layStanding(layers.people, atlas, spots, shown.changing, momentOf(shown, 1, isOnItsWay));
  layers.people.end();
  const { scenario } = view.state.game;
  const { language } = view.state.settings;
  const { world, tiers } = now;
  layers.labels.place({ scenario, world, tiers, language, layout, spots }, !isOnItsWay);
  layers.minimap.place(layout, now.world);
}

/** How many blocks are brought out because the message stops there. */
export type AskedFor = { readonly stopping: number };

/** What changes with what somebody asks of the picture: where it stops, and what joins people. */
export function layAsked(layers: Layers, shown: Shown): AskedFor {
  const { stops } = shown;
  layRootsOn(layers, shown);
  layers.veil.begin();
  if (stops.length > 0) layVeil(layers, shown);
  layers.veil.end();
  const lit = new Set(stops.map(({ block }) => blockKey(block)));
  layers.labels.light(stops.length > 0 ? lit : null);
  const { picture, settings } = shown.view.state;
  const isInVain = picture.stops && stops.length === 0;
  const words = isInVain ? wordsIn(settings.language).say('stage.nothingStops') : null;
  layers.labels.notice(words, shown.seen.layout);
  return { stopping: stops.length };
}

/** What changes with whoever is pointed at. */
export function layMarks(layers: Layers, shown: Shown): Marked {
  const { palette, seen, view } = shown;
  const { layout, places } = seen;
  const { state } = view;
  return drawMarks(layers.marks, {
    layout,
    places,
    palette,
    selected: rowShown(shown, state.selected),
    hovered: rowShown(shown, state.picture.hovered),
    aimed: state.past === null ? aimedRects(layout, places, state) : [],
    stops: shown.stops,
  });
}

/** What moves through a week: water, and whatever befell in it. */
export function layMoving(
  layers: Layers,
  shown: Shown,
  share: number,
  seconds: number | null,
): void {
  const { atlas, seen, now } = shown;
  const flow = flowOf(shown, share, seconds);
  const daylight = {
    week: now.world.week,
    share: shareLived({ ...shown, share }),
    top: flow.top,
  };
  layers.land.begin();
  layLand(layers.land, atlas, seen.layout, daylight);
  layers.land.end();
  layers.water.begin();
  layWater(layers.water, flow);
  layers.water.end();
  layers.puddles.begin();
  layPuddles(layers.puddles, flow);
  layers.puddles.end();
}

/** What stands still once a week has come to its end. */
export function layHappening(
  layers: Layers,
  shown: Shown,
  share: number,
  isOnItsWay: boolean,
): void {
  const { atlas, palette, seen, befellHere, changing } = shown;
  const { layout, spots, places } = seen;
  layers.changing.begin();
  layChanging(layers.changing, atlas, spots, changing, momentOf(shown, share, isOnItsWay));
  layers.changing.end();
  const lived = shareLived({ ...shown, share });
  const moment: Moment = { layout, places, atlas, palette, befell: befellHere, share: lived };
  layers.happenings.begin();
  layVoices(layers.happenings, moment);
  layTremors(layers.happenings, moment);
  layers.happenings.end();
  drawTremorLines(layers.tremors, moment);
}

function momentOf({ before, now, seen }: Shown, share: number, isOnItsWay: boolean): PeopleMoment {
  const { inner } = seen.layout;
  return { before: before.world, now: now.world, share, isOnItsWay, inner };
}

function floorOf({ seen, atlas, hollowHeight }: Shown): FloorPlace {
  return { layout: seen.layout, atlas, hollowHeight };
}

function flowOf(shown: Shown, share: number, seconds: number | null): Flow {
  const { atlas, seen, before, now, readings, view } = shown;
  return {
    layout: seen.layout,
    atlas,
    top: topBetween({ before, now, share }),
    wetnessOf: (block) => readings.wetnessOf(block, share),
    ductsOf: readings.ductsOf,
    signalIn: (hollow) => readings.signalIn(hollow, share),
    seconds,
    dropsMost: dropsAllowed(view, seen.layout.department.size),
  };
}

function dropsAllowed({ isFast }: View, size: number): number {
  if (isFast) return dropsMost.fast;
  return size > slowDropsTo ? 0 : dropsMost.slow;
}

function layRootsOn(layers: Layers, shown: Shown): void {
  const { atlas, palette, seen, now, view, ties } = shown;
  const { layout, spots, places } = seen;
  layers.roots.begin();
  layers.ties.clear();
  if (ties !== null) {
    layRoots(layers.roots, atlas, layout, spots, now.world);
    const selected = rowShown(shown, view.state.selected);
    const areCrowds = !spots.areFigures;
    drawTies(layers.ties, palette, { layout, places, ties, areCrowds, selected });
  }
  layers.roots.end();
}

function layVeil(layers: Layers, shown: Shown): void {
  const { atlas, seen, readings, stops } = shown;
  layStops(layers.veil, atlas, seen.layout, readings, stops);
  const heads = spotsOf({ ...seen.layout, blocks: stops.map(({ block }) => block) }, []);
  layStanding(layers.veil, atlas, heads, new Map(), momentOf(shown, 1, false));
}

/** People are called by their rows of now; in a week gone by they may have sat elsewhere. */
function rowShown({ view, now }: Shown, row: number | null): number | null {
  const { department } = view.state.game.world;
  if (row === null || row >= department.size) return null;
  return rowIn(now.world.department, department, row);
}
