/** What a decision did: the run as it was, less the same world and luck without it. */
import type { Game } from '../../game/index.ts';
import { courseOf, playCourse, type Course } from './course.ts';
import { lessOutcome, type ByMeasure } from './outcome.ts';
import { withoutStrand, type Strand } from './strands.ts';

export type Effect = {
  /** Differences week by week, as far as both runs go. */
  readonly practice: readonly number[];
  readonly trust: readonly number[];
  /** Null while the game is not over. */
  readonly outcome: ByMeasure<number> | null;
  /** Other decisions that were not possible without it. */
  readonly leftOut: number;
};

export function effectOf(game: Game, strand: Strand): Effect {
  const { scenario, seed, journal, quarterReports } = game;
  const without = withoutStrand(journal, strand);
  return effectBetween(courseOf(game), playCourse(scenario, seed, without, quarterReports.length));
}

export function effectBetween(own: Course, other: Course): Effect {
  return {
    practice: lessEach(own.practice, other.practice),
    trust: lessEach(own.trust, other.trust),
    outcome:
      own.outcome === null || other.outcome === null
        ? null
        : lessOutcome(own.outcome, other.outcome),
    leftOut: other.outcome?.leftOut ?? 0,
  };
}

function lessEach(ones: readonly number[], others: readonly number[]): readonly number[] {
  return ones.slice(0, others.length).map((one, at) => one - others[at]);
}
