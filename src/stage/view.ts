/** All that the picture is drawn from: the live state, the place that it has on the page, and what draws it. */
import { groundOf, type Ground, type LiveState, type Theme } from '../live/index.ts';
import type { Department } from '../model/index.ts';

export type AskedView = {
  readonly state: LiveState;
  /** In which it is shown. */
  readonly theme: Theme;
  /** In CSS pixels, or larger ones where the picture is enlarged; the canvas has `resolution` times as many. */
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
  /** How long the way from the last week to this one takes. */
  readonly weekMilliseconds: number;
  /** Nothing moves; weeks are steps. */
  readonly still: boolean;
  /** How many times letters have come for which others stood in: what is written is then written anew. */
  readonly lettersCame: number;
};

export type View = AskedView & {
  /** The renderer draws much at little cost. */
  readonly isFast: boolean;
};

/** Whose week is painted. */
export function departmentIn({ past, game }: LiveState): Department {
  return (past ?? game).world.department;
}

/** The week that is painted: one gone by, if it is looked at, or else now. */
export function groundIn({ past, game }: LiveState): Ground {
  return past ?? groundOf(game);
}
