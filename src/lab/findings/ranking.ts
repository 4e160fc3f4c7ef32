/**
 * A contest whose only question is who outranks whom: by total Sobol indices in full, by elementary
 * effects for a quick look.
 */
import type { Experiment, Outcome, Size } from '../experiment.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { contest } from './contest.ts';
import { factors, type Surroundings } from './impediments.ts';
import { screening } from './screening.ts';

export type Ranking = Pick<Experiment, 'runs' | 'play'> & {
  /** How much each competitor matters to practice, then further statistics of those numbers. */
  readonly judge: (
    outcomes: readonly Outcome[],
    further?: (weights: readonly number[]) => readonly number[],
  ) => readonly Estimate[];
};

export const measureInWords: Readonly<Record<Size, string>> = {
  full: 'total Sobol index',
  quick: 'mean effect (screening)',
};

/**
 * @param competitors the factors to rank; all the others vary beside them
 * @param effort rows of the full design, trajectories of the quick one
 */
export function rank(
  size: Size,
  seed: string,
  effort: Readonly<Record<Size, number>>,
  competitors: readonly number[],
  surroundings: Surroundings = {},
): Ranking {
  if (size === 'full') {
    const swaps = competitors.map((factor) => [factor]);
    const { runs, play, judge } = contest(seed, effort.full, swaps, surroundings);
    return {
      runs,
      play,
      judge: (outcomes, further = () => []) => {
        const judged = judge(outcomes, 'practice', further);
        return [...judged.totals, ...judged.further];
      },
    };
  }
  // What is not ranked moves all at once: it must vary, but nobody asks for its effect.
  const others = factors.map((_, factor) => factor).filter((each) => !competitors.includes(each));
  const groups = [...competitors.map((factor) => [factor]), others];
  const { runs, play, judge } = screening(seed, effort.quick, groups, surroundings);
  return {
    runs,
    play,
    judge: (outcomes, further = () => []) => {
      const ranked = competitors.length;
      const judged = judge(outcomes, (muStar) => further(muStar.slice(0, ranked)));
      return [...judged.muStar.slice(0, ranked), ...judged.further];
    },
  };
}
