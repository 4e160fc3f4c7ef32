/**
 * The picture, laid out in layers from back to front. What stands still is laid once and left; what
 * moves is laid anew in every frame in which it moves.
 */
import type Phaser from 'phaser';
import { rowIn, type Ground, type Span } from '../live/index.ts';
import { aimedRects } from './aimedRects.ts';
import type { Atlas, AtlasPlace } from './atlas.ts';
import type { Camera } from './camera.ts';
import { drawMarks } from './drawMarks.ts';
import { happeningsOf, nothingBefell, type Happenings } from './happenings.ts';
import { createLabels } from './labels.ts';
import { layBlocks } from './layBlocks.ts';
import { figureLeast, layCrowd, layHollows, type FloorPlace } from './layFloor.ts';
import { drawTremorLines, layTremors, layVoices, type Moment } from './layHappenings.ts';
import { layLand } from './layLand.ts';
import { layOut, type StageLayout } from './layout.ts';
import { layPeople } from './layPeople.ts';
import { drawTies, layRoots } from './layRoots.ts';
import { layPuddles, layWater, type Flow } from './layWater.ts';
import { createMinimap } from './minimap.ts';
import { follows, readingsOf, topBetween, type Readings } from './moment.ts';
import type { Palette } from './palette.ts';
import { createPieces } from './pieces.ts';
import { placesOf, rowAt, type Places } from './places.ts';
import { spotsOf, type Spots } from './spots.ts';
import { stopsAmong, type Stop } from './stops.ts';
import { groundIn, type View } from './view.ts';

/** More figures than these are a crowd; a slow renderer has fewer. */
const figuresMost = { fast: 4000, slow: 1500 };
const dropsMost = { fast: 500, slow: 120 };
/** Beyond this many people a slow renderer draws no drops at all. */
const slowDropsTo = 2500;
/** The layers, from back to front. */
const depths = {
  land: 0,
  clay: 2,
  water: 3,
  floor: 4,
  puddles: 5,
  roots: 6,
  ties: 7,
  people: 8,
  happenings: 9,
  lines: 10,
  veil: 11,
  marks: 12,
  labels: 13,
  minimap: 14,
} as const;

export type PicturePlace = AtlasPlace & { readonly atlas: Atlas; readonly palette: Palette };

export type Picture = {
  /** Takes a state up. @returns whether a new week begins, which takes its time */
  readonly change: (view: View) => boolean;
  /** Draws a moment. @param passed the share of the week that has passed @returns whether it moves on by itself */
  readonly draw: (milliseconds: number, passed: number, seconds: number | null) => boolean;
  readonly layoutNow: () => StageLayout;
  readonly rowAt: (x: number, y: number) => number | null;
  /** The place in the department of a point of the minimap; null elsewhere. */
  readonly placeInMinimap: (x: number, y: number) => number | null;
  readonly happenings: () => Happenings;
  readonly close: () => void;
};

/** All that follows from where one looks. */
type Seen = {
  readonly layout: StageLayout;
  readonly spots: Spots;
  readonly places: Places;
  readonly areFigures: boolean;
};

export function createPicture(
  scene: Phaser.Scene,
  place: PicturePlace,
  camera: Camera,
  first: View,
): Picture {
  const { atlas, palette, resolution } = place;
  const layer = (depth: number) => createPieces(scene, depth, resolution);
  const drawing = (depth: number) => scene.add.graphics().setDepth(depth);
  const land = layer(depths.land);
  const clay = layer(depths.clay);
  const water = layer(depths.water);
  const floor = layer(depths.floor);
  const puddles = layer(depths.puddles);
  const roots = layer(depths.roots);
  const people = layer(depths.people);
  const happening = layer(depths.happenings);
  const veil = layer(depths.veil);
  const ties = drawing(depths.ties);
  const lines = drawing(depths.lines);
  const marks = drawing(depths.marks);
  const labels = createLabels(scene, palette, resolution, depths.labels);
  const minimap = createMinimap(scene, palette, resolution, depths.minimap);

  let view = first;
  let now: Ground = groundIn(first.state);
  let before = now;
  let befell = happeningsOf(now.world);
  let seen = look(camera.span());
  let readings: Readings = readingsOf(seen.layout, before, now);
  /** The week or the place is new; or else the state alone. */
  let isNewGround = true;
  let isNewState = true;
  let wasOnItsWay = false;
  let lastShare = -1;

  function look(span: Span): Seen {
    const layout = layOut(now.world.department, span, view.width, view.height);
    const most = view.isFast ? figuresMost.fast : figuresMost.slow;
    const inSight = layout.hollows.reduce((sum, hollow) => sum + hollow.people, 0);
    const areFigures = layout.figure >= figureLeast && inSight <= most;
    const spots = spotsOf(layout, areFigures ? layout.hollows : []);
    return { layout, spots, places: placesOf(layout, spots), areFigures };
  }

  /** People are called by their rows of now; in a week gone by they may have sat elsewhere. */
  function shownRow(row: number | null): number | null {
    const { department } = view.state.game.world;
    if (row === null || row >= department.size) return null;
    return rowIn(now.world.department, department, row);
  }

  function stopsNow(): readonly Stop[] {
    return view.state.picture.stops ? stopsAmong(seen.layout.blocks, readings.absorbedNow) : [];
  }

  function layStill(isOnItsWay: boolean): void {
    const { layout, spots } = seen;
    const floorPlace: FloorPlace = { layout, atlas, hollowHeight: place.hollowHeight };
    clay.begin();
    layBlocks(clay, atlas, layout, (block) => readings.permeabilityOf(block, 1));
    clay.end();
    floor.begin();
    layHollows(floor, floorPlace, now.world);
    floor.end();
    labels.place(
      {
        scenario: view.state.game.scenario,
        world: now.world,
        tiers: now.tiers,
        language: view.state.settings.language,
        layout,
        spots,
      },
      !isOnItsWay,
    );
    minimap.place(layout, now.world);
  }

  function layRootsNow(): void {
    const { layout, spots, places, areFigures } = seen;
    const { roots: showRoots } = view.state.picture;
    roots.begin();
    if (showRoots) layRoots(roots, atlas, layout, spots, now.world, areFigures);
    roots.end();
    if (showRoots) {
      drawTies(ties, palette, layout, spots, places, shownRow(view.state.selected));
    } else ties.clear();
  }

  function layMoving(share: number, seconds: number | null): void {
    const { layout, spots, places, areFigures } = seen;
    const top = topBetween({ before, now, share });
    land.begin();
    layLand(land, atlas, layout, { week: now.world.week, share, top });
    land.end();
    const flow: Flow = {
      layout,
      atlas,
      top,
      wetnessOf: (block) => readings.wetnessOf(block, share),
      signalIn: (hollow) => readings.signalIn(hollow, share),
      seconds,
      dropsMost: dropsAllowed(layout.department.size),
    };
    water.begin();
    layWater(water, flow);
    water.end();
    puddles.begin();
    layPuddles(puddles, flow);
    puddles.end();
    if (share === lastShare && !isNewGround) return;
    const moment: Moment = { layout, places, atlas, palette, befell, share };
    people.begin();
    if (!areFigures) {
      const floorPlace: FloorPlace = { layout, atlas, hollowHeight: place.hollowHeight };
      for (const hollow of layout.hollows) layCrowd(people, floorPlace, now.world, hollow);
    }
    layPeople(people, atlas, spots, {
      before: before.world,
      now: now.world,
      share,
      inner: layout.inner,
    });
    people.end();
    happening.begin();
    layVoices(happening, moment);
    layTremors(happening, moment);
    happening.end();
    drawTremorLines(lines, moment);
  }

  function dropsAllowed(size: number): number {
    if (view.isFast) return dropsMost.fast;
    return size > slowDropsTo ? 0 : dropsMost.slow;
  }

  function layMarks(): void {
    const { layout, places } = seen;
    const { state } = view;
    const stops = stopsNow();
    veil.begin();
    if (stops.length > 0) {
      const { inner, strata, floor: ground } = layout;
      const y = strata[0]?.y ?? ground.y;
      veil.put(atlas.mortar(), inner.x, y, inner.width, ground.y + ground.height - y, 0.62);
      // What stops the message is cut out of the veil by being laid over it again.
      const stopping = { ...layout, blocks: stops.map(({ block }) => block) };
      layBlocks(veil, atlas, stopping, (block) => readings.permeabilityOf(block, 1));
      layWater(veil, {
        layout: { ...stopping, strata: [] },
        atlas,
        top: 0,
        wetnessOf: (block) => readings.wetnessOf(block, 1),
        signalIn: () => 0,
        seconds: null,
        dropsMost: 0,
      });
    }
    veil.end();
    drawMarks(marks, {
      layout,
      places,
      palette,
      selected: shownRow(state.selected),
      hovered: shownRow(state.picture.hovered),
      aimed: state.past === null ? aimedRects(layout, places, state) : [],
      stops,
    });
  }

  return {
    change: (next) => {
      view = next;
      isNewState = true;
      const ground = groundIn(next.state);
      if (ground.world === now.world && ground.top === now.top && ground.tiers === now.tiers) {
        return false;
      }
      const isNextWeek = follows(now, ground) && next.state.past === null;
      const hasMoved = ground.world !== now.world;
      before = isNextWeek ? now : ground;
      now = ground;
      befell = now.world.week === 0 ? nothingBefell : happeningsOf(now.world);
      isNewGround = true;
      minimap.forget();
      return hasMoved && isNextWeek;
    },
    draw: (milliseconds, passed, seconds) => {
      const isOnItsWay = camera.move(view.state.picture.span, milliseconds);
      const hasSpan = camera.span() === seen.layout.span;
      const isAnotherDepartment = seen.layout.department !== now.world.department;
      if (!hasSpan || isAnotherDepartment) seen = look(camera.span());
      const isNewPlace = !hasSpan || isAnotherDepartment || isNewGround;
      if (isNewPlace) readings = readingsOf(seen.layout, before, now);
      const hasArrived = wasOnItsWay && !isOnItsWay;
      wasOnItsWay = isOnItsWay;
      const share = Math.min(1, Math.max(0, passed));
      if (isNewPlace) lastShare = -1;
      if (isNewPlace || hasArrived) layStill(isOnItsWay);
      layMoving(share, seconds);
      if (isNewPlace || isNewState) {
        layRootsNow();
        layMarks();
      }
      lastShare = share;
      isNewGround = false;
      isNewState = false;
      atlas.refresh();
      return isOnItsWay;
    },
    layoutNow: () => seen.layout,
    rowAt: (x, y) => rowAt(seen.layout, seen.spots, x, y),
    placeInMinimap: (x, y) => minimap.placeAt(x, y),
    happenings: () => befell,
    close: () => {
      for (const pieces of [land, clay, water, floor, puddles, roots, people, happening, veil]) {
        pieces.close();
      }
      for (const graphics of [ties, lines, marks]) graphics.destroy();
      labels.close();
      minimap.close();
    },
  };
}
