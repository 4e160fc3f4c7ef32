/**
 * One at a time: every parameter of the table from its default to the low and to the high end of
 * its range, all others at rest, on common luck. It tells how much a number matters where the model
 * stands, and nothing of how numbers act together: for that see the screening.
 */
import {
  defaultParameters,
  parameterNames,
  parameterTable,
  type Parameters,
} from '../../model/index.ts';
import { difference, meanOutput, playPaired } from './paired.ts';
import { practice, trust, type Arm, type Setting } from './setting.ts';
import type { Row, Study } from './study.ts';

type ParameterName = keyof Parameters;

export function oneAtATime(setting: Setting, seed: string, seeds: number): Study {
  const arms: readonly Arm[] = [{}, ...parameterNames.flatMap(endsOf)];
  return {
    name: `oneAtATime-${setting.name}`,
    seed,
    seeds,
    runs: arms.length * seeds,
    play: playPaired(setting, arms, seed, seeds),
    read: (outcomes) => {
      const row = (name: ParameterName, at: number): Row => {
        const low = 1 + 2 * at;
        const high = low + 1;
        const swing = difference(outcomes, arms.length, [high, low], practice);
        const trustSwing = difference(outcomes, arms.length, [high, low], trust);
        const { low: from, high: to } = parameterTable[name];
        return {
          parameter: name,
          low: from,
          default: setting.parameters[name] ?? defaultParameters[name],
          high: to,
          practiceLow: meanOutput(outcomes, arms.length, low, practice),
          practiceDefault: meanOutput(outcomes, arms.length, 0, practice),
          practiceHigh: meanOutput(outcomes, arms.length, high, practice),
          practiceSwing: swing.value,
          practiceReach: swing.reach,
          trustLow: meanOutput(outcomes, arms.length, low, trust),
          trustDefault: meanOutput(outcomes, arms.length, 0, trust),
          trustHigh: meanOutput(outcomes, arms.length, high, trust),
          trustSwing: trustSwing.value,
          trustReach: trustSwing.reach,
        };
      };
      return parameterNames.map(row);
    },
  };
}

function endsOf(name: ParameterName): readonly Arm[] {
  const { low, high } = parameterTable[name];
  return [low, high].map((value) => ({ parameters: { [name]: value } }));
}
