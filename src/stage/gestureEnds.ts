/** What gestures on the picture mean for the live game. */
import { nearestWidth, rowIn, type Live } from '../live/index.ts';
import { innerOf } from './bands.ts';
import { enlargement } from './enlargement.ts';
import type { GestureEnds } from './gestures.ts';
import { placeOf } from './ruler.ts';
import type { StageScene } from './StageScene.ts';
import { departmentIn } from './view.ts';

export function gesturesOn(scene: StageScene, live: Live, place: HTMLElement): GestureEnds {
  const { store } = live;
  const inPicture = (at: number): number => at / enlargement(store.getState(), place);
  return {
    rowAt: (x, y) => {
      const row = scene.pictureNow()?.rowAt(inPicture(x), inPicture(y)) ?? null;
      const { game, past } = store.getState();
      // People are called by their rows of now, whichever week is looked at.
      if (row === null || past === null) return row;
      return rowIn(game.world.department, past.world.department, row);
    },
    placeAt: (x) => {
      const { span } = store.getState().picture;
      return placeOf({ inner: innerOf(inPicture(place.clientWidth)), span }, inPicture(x));
    },
    nearest: () => nearestWidth(departmentIn(store.getState())),
    placeInMinimap: (x, y) =>
      scene.pictureNow()?.placeInMinimap(inPicture(x), inPicture(y)) ?? null,
    span: () => store.getState().picture.span,
    showSpan: live.showSpan,
    zoom: live.zoom,
    hover: live.hover,
    pick: live.pointTo,
    // While somebody picks an aim, two clicks are two picks.
    showRow: (row) => {
      if (store.getState().aiming.picking === null) live.showRow(row);
    },
  };
}
