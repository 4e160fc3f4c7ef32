/**
 * The picture of one department: takes states up as they come, and draws the moments between them.
 * What becomes of one week in the next is found by comparing the two, and kept nowhere.
 */
import type Phaser from 'phaser';
import type { Atlas, AtlasPlace } from './atlas.ts';
import type { Camera } from './camera.ts';
import type { Marked } from './drawMarks.ts';
import { happeningsOf, nothingBefell, type Happenings } from './happenings.ts';
import {
  layAsked,
  layHappening,
  layMarks,
  layMoving,
  layStill,
  type AskedFor,
  type Shown,
} from './layAll.ts';
import { changingOf } from './layPeople.ts';
import { createLayers, depthAbove } from './layers.ts';
import { createLegend } from './legend.ts';
import { follows, readingsOf, shareLived } from './moment.ts';
import { look, type Seen } from './seen.ts';
import { seenOf } from './seenHappenings.ts';
import { standingSigns, type Standing } from './signs.ts';
import { stopsAmong } from './stops.ts';
import { createTiesFinder, type TiesFinder } from './ties.ts';
import { groundIn, type View } from './view.ts';

export type PicturePlace = AtlasPlace & { readonly atlas: Atlas };

export type StandsOut = Marked & AskedFor & { readonly strata: number };

export type Picture = {
  /** Takes a state up. @returns whether a new week begins, which takes its time */
  readonly change: (view: View) => boolean;
  /**
   * Draws a moment.
   * @param milliseconds since the last one
   * @param passed the share of the week that has passed; more than 1 when it is over
   * @param seconds for what moves by itself; null stands still
   * @returns whether one is on the way to what one wants to look at
   */
  readonly draw: (milliseconds: number, passed: number, seconds: number | null) => boolean;
  /** Where everything was in the last frame, whatever state has come since. */
  readonly seen: () => Seen;
  /** What stands out in it; the same one as long as nothing of it was drawn anew. */
  readonly standsOut: () => StandsOut;
  /** The place in the department of a point of the minimap; null elsewhere. */
  readonly placeInMinimap: (x: number, y: number) => number | null;
  /** What befalls as the week goes by that is on its way. */
  readonly befalls: () => Happenings;
  readonly close: () => void;
};

export function createPicture(
  scene: Phaser.Scene,
  place: PicturePlace,
  camera: Camera,
  first: View,
): Picture {
  const layers = createLayers(scene, place.palette, place.resolution);
  const ground = groundIn(first.state);
  const seenFirst = look(ground.world.department, camera.span(), first);
  const befellFirst = befellIn(ground.world);
  let shown: Shown = {
    atlas: place.atlas,
    palette: place.palette,
    hollowHeight: place.hollowHeight,
    view: first,
    before: ground,
    now: ground,
    befell: befellFirst,
    seen: seenFirst,
    befellHere: seenOf(befellFirst, seenFirst),
    readings: readingsOf(seenFirst.layout, ground, ground),
    stops: [],
    ties: null,
    changing: changingOf(ground.world, ground.world, seenFirst.spots),
  };
  const tiesFor = createTiesFinder();
  const legend = createLegend(scene, {
    ...place,
    rect: seenFirst.layout.legend,
    language: first.state.settings.language,
    depth: depthAbove,
  });
  let standsOut: StandsOut = { selected: null, hovered: null, stopping: 0, strata: 0 };
  let isNewGround = true;
  let isNewState = true;
  let isAskedAnew = true;
  let wasOnItsWay = false;
  let shareBefore = -1;

  return {
    change: (view) => {
      const next = groundIn(view.state);
      const { now } = shown;
      isNewState = true;
      isAskedAnew ||= asksAnew(view, shown.view);
      const isSame = next.world === now.world && next.top === now.top && next.tiers === now.tiers;
      shown = { ...shown, view };
      if (isSame) return false;
      const isNextWeek = follows(now, next) && view.state.past === null;
      const before = isNextWeek ? now : next;
      shown = { ...shown, before, now: next, befell: befellIn(next.world) };
      isNewGround = true;
      return isNextWeek;
    },
    draw: (milliseconds, passed, seconds) => {
      const isOnItsWay = camera.move(shown.view.state.picture.span, milliseconds);
      const { before, now, seen, view } = shown;
      const { department } = now.world;
      const isElsewhere =
        camera.span() !== seen.layout.span || department !== seen.layout.department;
      const isNewPlace = isElsewhere || isNewGround;
      const share = Math.min(1, Math.max(0, passed));
      if (isNewPlace) {
        // Once a week is over, it does not matter any more what was before it.
        const from = share === 1 ? now : before;
        const seenNow = isElsewhere ? look(department, camera.span(), view) : seen;
        shown = {
          ...shown,
          seen: seenNow,
          befellHere: seenOf(shown.befell, seenNow),
          readings: readingsOf(seenNow.layout, from, now),
          changing: changingOf(from.world, now.world, seenNow.spots),
        };
      }
      const hasArrived = wasOnItsWay && !isOnItsWay;
      if (isNewPlace || isAskedAnew || hasArrived) {
        shown = { ...shown, ...askedOf(shown, tiesFor, isOnItsWay) };
      }
      if (isNewPlace || hasArrived) layStill(layers, shown, isOnItsWay);
      layMoving(layers, shown, share, seconds);
      if (isNewPlace || hasArrived || share !== shareBefore) {
        layHappening(layers, shown, share, isOnItsWay);
      }
      const strata = shown.seen.layout.strata.length;
      if (isNewPlace || isAskedAnew || hasArrived) {
        standsOut = { ...standsOut, strata, ...layAsked(layers, shown) };
      }
      if (isNewPlace || isNewState) standsOut = { ...standsOut, ...layMarks(layers, shown) };
      const isStillAnew = isNewPlace || isNewState || hasArrived;
      if (isStillAnew && !isOnItsWay) legend.show(standingIn(shown));
      place.atlas.refresh();
      wasOnItsWay = isOnItsWay;
      shareBefore = share;
      isNewGround = false;
      isNewState = false;
      isAskedAnew = false;
      return isOnItsWay;
    },
    seen: () => shown.seen,
    standsOut: () => standsOut,
    placeInMinimap: layers.minimap.placeAt,
    befalls: () => (shareLived({ ...shown, share: 0 }) === 0 ? shown.befell : nothingBefell),
    close: () => {
      legend.close();
      layers.close();
    },
  };
}

function standingIn({ seen: { layout, spots }, now, view: { state } }: Shown): Standing {
  const { picture, aiming, past } = state;
  return standingSigns({
    layout,
    spots,
    week: now.world.week,
    stops: picture.stops,
    roots: picture.roots,
    aimed: aiming.picking !== null && past === null,
  });
}

function askedOf(
  { seen, readings, view: { state } }: Shown,
  tiesFor: TiesFinder,
  isOnItsWay: boolean,
): Pick<Shown, 'stops' | 'ties'> {
  const { layout, spots } = seen;
  const { stops, roots } = state.picture;
  return {
    stops: stops ? stopsAmong(layout.blocks, readings.keepingOf) : [],
    ties: roots ? tiesFor(layout, !spots.areFigures, isOnItsWay) : null,
  };
}

function asksAnew({ state: now }: View, { state: before }: View): boolean {
  return (
    now.picture.roots !== before.picture.roots ||
    now.picture.stops !== before.picture.stops ||
    now.selected !== before.selected
  );
}

/** Before the first week nothing has befallen, whatever the columns begin with. */
function befellIn(world: Shown['now']['world']): Happenings {
  return world.week === 0 ? nothingBefell : happeningsOf(world);
}
