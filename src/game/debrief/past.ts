import type { Game } from '../game.ts';
import { liveOn, type LivedOn } from '../liveOn.ts';
import { replay, type Visit } from '../replay.ts';
import { hasActed } from './chronicle.ts';
import type { Past } from './observation.ts';

/**
 * @param over a game that has ended; where only its quarters were noted, it is played again
 * @param visit told of every week that is lived with nothing decided, which in a large department
 *   takes long
 */
export function pastOf(over: Game, visit?: Visit): Past {
  const isWhole = over.truth.length === over.world.week + 1;
  const game = isWhole ? over : replayed(over, over.journal);
  const later = liveOn(game);
  if (!hasActed(game)) return { ...against(game, later), game, later };
  const untouched = replayed(game, [], visit);
  return { ...against(untouched, liveOn(untouched)), game, later };
}

/** The year on begins with the week in which the game ends: it is counted once. */
function against({ truth, quarterReports }: Game, later: LivedOn) {
  return {
    untouched: [...truth, ...later.truth.slice(1)],
    untouchedDollars: quarterReports.reduce((sum, { spentDollars }) => sum + spentDollars, 0),
  };
}

/** What has been played once is not refused when it is played again; if it were, nothing is lost. */
function replayed(game: Game, journal: Game['journal'], visit?: Visit): Game {
  const again = replay(game.scenario, game.seed, journal, visit === undefined ? {} : { visit });
  return again.kind === 'game' ? again.game : game;
}
