/** What is said of a game when it is over. */
import type { Truth } from '../model/index.ts';
import type { Ending } from '../scenario/index.ts';
import type { Game } from './game.ts';
import { weeksPerQuarter } from './journal.ts';
import { holds } from './measureNow.ts';

const quartersPerYear = 4;
/** Enough people in the open that a colleague would notice. */
const noticeable = 0.1;

export function yearsLived({ world }: Game): number {
  return world.week / (quartersPerYear * weeksPerQuarter);
}

export type Verdict = { readonly practiceGrew: boolean; readonly trustGrew: boolean };

export function verdictOf(start: Truth, end: Truth): Verdict {
  return {
    practiceGrew: end.practice - start.practice >= noticeable,
    trustGrew: end.trust > start.trust,
  };
}

/** The first ending whose conditions hold; null where the scenario has none that does. */
export function endingOf(game: Game): Ending | null {
  const fits = ({ conditions }: Ending): boolean => conditions.every((each) => holds(game, each));
  return game.scenario.endings.find(fits) ?? null;
}
