/** Daylight with the deputy head in it, the turf, and what lies behind the clay; seasons go by with the quarters. */
import { turfHeight, type Atlas } from './atlas.ts';
import type { StageLayout } from './layout.ts';
import type { Pieces } from './pieces.ts';
import { seasonOf } from './season.ts';

export type Daylight = {
  readonly week: number;
  /** How much of the way to this week has passed. */
  readonly share: number;
  /** How loudly the top speaks: how brightly the sun shines. */
  readonly top: number;
};

export function layLand(
  pieces: Pieces,
  atlas: Atlas,
  layout: StageLayout,
  { week, share, top }: Daylight,
): void {
  const { sky, width, height, inner } = layout;
  const season = seasonOf(week);
  const before = seasonOf(week - 1);
  const isTurning = season !== before && share < 1;
  pieces.put(atlas.sky(isTurning ? before : season), 0, 0, width, sky.height);
  if (isTurning) pieces.put(atlas.sky(season), 0, 0, width, sky.height, share);
  const middle = inner.x + inner.width / 2;
  const deputyHeight = sky.height * 0.5;
  const sun = sky.height * (1.5 + 2.1 * top);
  const sunY = sky.height - deputyHeight * 0.62;
  pieces.put(atlas.sun(), middle - sun / 2, sunY - sun / 2, sun, sun, 0.5 + 0.5 * top);
  const ground = sky.height - 2;
  pieces.put(atlas.mortar(), 0, ground, width, height - ground);
  const turf = sky.height - turfHeight * 0.72;
  pieces.put(atlas.turf(isTurning ? before : season), 0, turf, width, turfHeight);
  if (isTurning) pieces.put(atlas.turf(season), 0, turf, width, turfHeight, share);
  const deputyWidth = deputyHeight * 0.8;
  const feet = sky.height - 6;
  pieces.put(
    atlas.deputy(),
    middle - deputyWidth / 2,
    feet - deputyHeight,
    deputyWidth,
    deputyHeight,
  );
}
