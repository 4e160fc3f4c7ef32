/**
 * An expectation held against what the leader can know of it. What is reported is counted; of what
 * is true she knows only what a survey of the whole department tells, and a change within its error
 * is none. The rest nobody has measured, and the debrief will tell.
 */
import type { Estimate, Survey } from '../report.ts';
import type { Direction, Forecast } from '../journal.ts';
import type { QuarterReport } from '../game.ts';
import { isReported, type Question } from './question.ts';
import { directionOf, type Turn } from './turn.ts';

export type HeardForecast = {
  readonly forecast: Forecast;
  readonly question: Question;
  /** Null: nobody measured it. */
  readonly heard: {
    readonly before: number;
    readonly after: number;
    readonly came: Direction;
  } | null;
};

export function heardForecast(
  forecast: Forecast,
  turn: Turn,
  quarterReports: readonly QuarterReport[],
): HeardForecast {
  const { question, before, after } = turn;
  if (!isReported(question)) {
    return { forecast, question, heard: surveyed(question, quarterReports) };
  }
  if (after === null) return { forecast, question, heard: null };
  const came = directionOf(before, after, question.noticeable);
  return { forecast, question, heard: { before, after, came } };
}

function surveyed(
  question: Question,
  quarterReports: readonly QuarterReport[],
): HeardForecast['heard'] {
  const { quarter, noticeable } = question;
  const [before, after] = [quarter - 1, quarter].map((at) =>
    estimateFor(question, quarterReports.find((each) => each.quarter === at)?.survey ?? null),
  );
  if (before === null || after === null) return null;
  const least = Math.max(noticeable, errorOf(before, after));
  const came = directionOf(before.value, after.value, least);
  return { before: before.value, after: after.value, came };
}

/** A survey asks the whole department about two things and does not sort its answers by branch. */
function estimateFor({ measure, branch }: Question, survey: Survey | null): Estimate | null {
  if (survey === null || branch !== null) return null;
  return measure === 'trust' || measure === 'practice' ? survey[measure] : null;
}

/** How far two estimates may stand apart by chance: their margins, as legs of a right triangle. */
function errorOf(one: Estimate, other: Estimate): number {
  const [first, second] = [one, other].map(({ low, high }) => (high - low) / 2);
  return Math.sqrt(first * first + second * second);
}
