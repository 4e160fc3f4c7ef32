/** Seasons go by with the quarters, in what is seen and in what is heard. */
import { weeksPerQuarter } from '../game/index.ts';
import { seasons, type Season } from './art/art.ts';

/** The first quarter is spring, when the fiscal year of a Canadian department begins. */
export function seasonOf(week: number): Season {
  const quarter = Math.floor(Math.max(0, week - 1) / weeksPerQuarter);
  return seasons[quarter % seasons.length];
}
