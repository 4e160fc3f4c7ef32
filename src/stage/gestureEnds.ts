/** What gestures on the picture mean for the live game. */
import { nearestWidth, rowIn, type Live } from '../live/index.ts';
import type { Department } from '../model/index.ts';
import type { GestureEnds } from './gestures.ts';
import type { Picture } from './picture.ts';
import { rowAt } from './places.ts';
import { placeOf } from './ruler.ts';
import { departmentIn } from './view.ts';

export type Drawn = {
  /** Null before anything is drawn. */
  readonly picture: () => Pick<Picture, 'seen' | 'placeInMinimap'> | null;
  /** How many times as large everything is drawn as on a desk. */
  readonly enlarged: () => number;
};

export function gesturesOn({ picture, enlarged }: Drawn, live: Live): GestureEnds {
  const { store } = live;
  const inPicture = (at: number): number => at / enlarged();
  return {
    rowAt: (x, y) => {
      const seen = picture()?.seen();
      if (seen === undefined) return null;
      const row = rowAt(seen.layout, seen.spots, inPicture(x), inPicture(y));
      return row === null ? null : rowNow(row, seen.layout.department);
    },
    placeAt: (x) => {
      const { span } = store.getState().picture;
      const seen = picture()?.seen();
      return seen === undefined
        ? span.from
        : placeOf({ inner: seen.layout.inner, span }, inPicture(x));
    },
    nearest: () => nearestWidth(departmentIn(store.getState())),
    placeInMinimap: (x, y) => picture()?.placeInMinimap(inPicture(x), inPicture(y)) ?? null,
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

  /**
   * People are called by their rows of now. What is drawn may be a week gone by, in which they sat
   * elsewhere, or for a moment still another department, of whose people nobody may be here.
   */
  function rowNow(row: number, drawn: Department): number | null {
    const now = rowIn(store.getState().game.world.department, drawn, row);
    return now < 0 ? null : now;
  }
}
