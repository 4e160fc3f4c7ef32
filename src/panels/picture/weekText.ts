import { weeksPerQuarter } from '../../game/index.ts';
import type { Say } from '../useWords.ts';

/** Which week of which quarter, in words. */
export function weekText(say: Say, week: number): string {
  return week === 0 ? say('picture.beginning') : say('picture.weekOf', placeOf(week));
}

export function nowText(say: Say, week: number): string {
  return say('picture.now', placeOf(week));
}

export function pastText(say: Say, week: number): string {
  return week === 0 ? say('picture.pastBeginning') : say('picture.past', placeOf(week));
}

function placeOf(week: number): { readonly quarter: number; readonly week: number } {
  const quarter = Math.ceil(week / weeksPerQuarter);
  return { quarter, week: week - (quarter - 1) * weeksPerQuarter };
}
