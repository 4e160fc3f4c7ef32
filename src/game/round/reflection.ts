/** What a leader reads when a quarter is over: what is reported against the quarter before, and what she had expected. */
import type { Game, QuarterReport } from '../game.ts';
import type { Forecast } from '../journal.ts';
import { gameBehind, type Sight } from '../sight.ts';
import { heardForecast, type HeardForecast } from './heard.ts';

export type Reflection = {
  readonly quarter: number;
  readonly now: QuarterReport;
  /** Null after the first. */
  readonly before: QuarterReport | null;
  /** Null where nothing was predicted. */
  readonly forecast: HeardForecast | null;
};

/** Of the last quarter that has run; null before there is one, and while another runs. */
export function reflectionOf(sight: Sight): Reflection | null {
  const game = gameBehind(sight);
  const now = sight.quarterReports.at(-1);
  if (game === null || now === undefined || sight.phase === 'watching') return null;
  return {
    quarter: now.quarter,
    now,
    before: sight.quarterReports.at(-2) ?? null,
    forecast: forecastIn(game, now.quarter),
  };
}

function forecastIn(
  { journal, turns, quarterReports }: Game,
  quarter: number,
): HeardForecast | null {
  const forecast = journal.find(
    (it): it is Forecast => it.kind === 'predict' && it.quarter === quarter,
  );
  const turn = turns.find(({ question }) => question.quarter === quarter);
  if (forecast === undefined || turn === undefined) return null;
  return heardForecast(forecast, turn, quarterReports);
}
