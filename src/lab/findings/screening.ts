/**
 * The contest of impediments screened by elementary effects (Morris 1991): a tenth of the runs of
 * Sobol indices, for a quick look and for worlds of which there are many. It ranks; it does not
 * apportion. A trajectory lives on one luck.
 */
import type { Outcome } from '../experiment.ts';
import { keysFrom } from '../reference.ts';
import { bootstrap } from '../statistics/bootstrap.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { elementaryEffects, morrisDesign, morrisMeasures } from '../statistics/morris.ts';
import { factors, middle, outputs, playImpediments, type Surroundings } from './impediments.ts';

export type Screening = {
  readonly runs: number;
  readonly play: (at: number) => Outcome;
  /** How much each group of factors matters to practice, alone and in statistics on the same resamples. */
  readonly judge: (
    outcomes: readonly Outcome[],
    further: (muStar: readonly number[]) => readonly number[],
  ) => { readonly muStar: readonly Estimate[]; readonly further: readonly Estimate[] };
};

/** @param groups of factors that move together; a factor in none stands in the middle of its range */
export function screening(
  seed: string,
  trajectories: number,
  groups: readonly (readonly number[])[],
  surroundings: Surroundings = {},
): Screening {
  const [designKey, resampleKey, ...keys] = keysFrom(seed, 2 + trajectories);
  const design = morrisDesign(designKey, groups.length, trajectories);
  return {
    runs: design.runs,
    play: (at) => {
      const stands = design.pointOf(at);
      const point = factors.map((_, factor) => {
        const group = groups.findIndex((members) => members.includes(factor));
        return group < 0 ? middle : stands[group];
      });
      return playImpediments(point, keys[design.trajectoryOf(at)], surroundings);
    },
    judge: (outcomes, further) => {
      const answers = outcomes.map((outcome) => outcome[outputs.indexOf('practice')]);
      const effects = elementaryEffects(design, answers);
      const estimates = bootstrap(resampleKey, trajectories, (chosen) => {
        const { muStar } = morrisMeasures(effects, chosen);
        return [...muStar, ...further(muStar)];
      });
      return {
        muStar: estimates.slice(0, groups.length),
        further: estimates.slice(groups.length),
      };
    },
  };
}
