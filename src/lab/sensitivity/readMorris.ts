/**
 * Elementary effects with intervals from resampled trajectories. The mean size of effects cannot be
 * below what luck alone would make of them, so that is their floor: the mean size of a normal
 * quantity whose variance is the luck between the two ends of a move.
 */
import { keyFromSeed } from '../../game/index.ts';
import { morrisOf, type MorrisSampling } from '../design/sampling.ts';
import { bootstrap } from '../statistics/bootstrap.ts';
import { elementaryEffects, morrisMeasures, stride } from '../statistics/morris.ts';
import { luckBetween, meansOf, type Answers, type Pair } from './answers.ts';
import type { MethodReading } from './factorReading.ts';

/** Of a normal quantity: its mean size for its standard deviation. */
const sizeOfDeviation = Math.sqrt(2 / Math.PI);

export function readMorris(sampling: MorrisSampling, answers: Answers): MethodReading {
  const design = morrisOf(sampling);
  const effects = elementaryEffects(design, meansOf(answers));
  const key = keyFromSeed(`${sampling.phrase}/resamples`);
  const estimates = bootstrap(key, design.trajectories, (rows) => {
    const { muStar, mu, sigma } = morrisMeasures(effects, rows);
    return [...muStar, ...mu, ...sigma];
  });
  const pairsOf = (factor: number): readonly Pair[] =>
    design.orders.map((order, trajectory) => {
      const from = trajectory * (design.factors + 1) + order.indexOf(factor);
      return { set: from + 1, from };
    });
  return {
    factors: Array.from({ length: design.factors }, (_, factor) => {
      const own = [0, 1, 2].map((place) => estimates[place * design.factors + factor]);
      const [muStar] = own;
      const floor = (sizeOfDeviation * Math.sqrt(luckBetween(answers, pairsOf(factor)))) / stride;
      return {
        estimates: own,
        size: muStar.value,
        floor,
        isApart: muStar.interval[0] > floor,
      };
    }),
    pairsOf,
  };
}
