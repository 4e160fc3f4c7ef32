/** Which way it went, what the question of a quarter asked about: reported or true, as it was asked. */
import type { Direction, Forecast, Journal } from '../journal.ts';
import { measureNow, type Measurable } from '../measureNow.ts';
import type { Question } from './question.ts';

export type Turn = {
  readonly question: Question;
  readonly before: number;
  /** Null while the quarter runs. */
  readonly after: number | null;
};

export function openTurn(measurable: Measurable, question: Question): Turn {
  const { measure, branch } = question;
  return { question, before: measureNow(measurable, measure, branch), after: null };
}

export function closeTurn(measurable: Measurable, turn: Turn): Turn {
  const { measure, branch } = turn.question;
  return { ...turn, after: measureNow(measurable, measure, branch) };
}

/** @param noticeable a change smaller than this is much the same */
export function directionOf(before: number, after: number, noticeable: number): Direction {
  const change = after - before;
  if (change === 0 || Math.abs(change) < noticeable) return 'same';
  return change > 0 ? 'up' : 'down';
}

/** An expectation, held against what truly came. */
export type JudgedForecast = {
  readonly forecast: Forecast;
  readonly question: Question;
  readonly before: number;
  readonly after: number;
  readonly came: Direction;
  readonly isRight: boolean;
};

/** What was expected of each quarter, for when all is over: it tells what is true. */
export function predictionsJudged({
  journal,
  turns,
}: {
  readonly journal: Journal;
  readonly turns: readonly Turn[];
}): readonly JudgedForecast[] {
  return journal.flatMap((forecast) => {
    if (forecast.kind !== 'predict') return [];
    const turn = turns.find(({ question }) => question.quarter === forecast.quarter);
    if (turn === undefined || turn.after === null) return [];
    const { question, before, after } = turn;
    const came = directionOf(before, after, question.noticeable);
    return [{ forecast, question, before, after, came, isRight: came === forecast.says }];
  });
}
