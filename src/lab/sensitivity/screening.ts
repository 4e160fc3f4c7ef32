/**
 * Screening (Morris 1991; Campolongo et al. 2007): all parameters at once, each over its range, on
 * trajectories through their common space. It tells which numbers matter anywhere, and which act
 * through others or bend, where one at a time tells of one place only.
 */
import { keyFromSeed } from '../../game/index.ts';
import { parameterNames, parameterTable, type Parameters } from '../../model/index.ts';
import { keysFrom } from '../reference.ts';
import { elementaryEffects, morrisDesign, morrisMeasures } from '../statistics/morris.ts';
import { varianceOf } from '../statistics/spread.ts';
import { outputs, playArm, practice, trust, type Setting } from './setting.ts';
import { rounded, type Study } from './study.ts';

export function screening(setting: Setting, seed: string, trajectories: number): Study {
  const design = morrisDesign(keyFromSeed(seed), parameterNames.length, trajectories);
  const keys = keysFrom(seed, trajectories);
  return {
    name: `screening-${setting.name}`,
    seed,
    seeds: trajectories,
    runs: design.runs,
    // The luck is common to a trajectory, so that an effect is the parameter's and not the seed's.
    play: (at) =>
      playArm(
        setting,
        { parameters: parametersAt(design.pointOf(at)) },
        keys[design.trajectoryOf(at)],
      ),
    read: (outcomes) => {
      const columns = [practice, trust].map((output) => {
        const effects = elementaryEffects(
          design,
          outcomes.map((outcome) => outcome[output]),
        );
        return { name: outputs[output], effects, measures: morrisMeasures(effects) };
      });
      return parameterNames.map((parameter, factor) => {
        const row: Record<string, string | number> = { parameter };
        for (const { name, effects, measures } of columns) {
          row[`${name}MuStar`] = rounded(measures.muStar[factor]);
          row[`${name}Error`] = rounded(errorOf(effects.map((each) => Math.abs(each[factor]))));
          row[`${name}Mu`] = rounded(measures.mu[factor]);
          row[`${name}Sigma`] = rounded(measures.sigma[factor]);
        }
        return row;
      });
    },
  };
}

function parametersAt(point: readonly number[]): Partial<Parameters> {
  const changed: Record<string, number> = {};
  for (const [factor, name] of parameterNames.entries()) {
    const { low, high } = parameterTable[name];
    changed[name] = low + point[factor] * (high - low);
  }
  return changed;
}

/** The standard error of the mean: how far another draw of trajectories might put it. */
function errorOf(values: readonly number[]): number {
  return Math.sqrt(varianceOf(values) / values.length);
}
