/**
 * One at a time: from the scenario as it is to either end of each factor. The seeds are the sample,
 * so the t intervals of the paired differences hold the luck, and what leaves 0 out is more than it.
 */
import { meanInterval } from '../statistics/meanInterval.ts';
import { differencesOf, type Answers, type Pair } from './answers.ts';
import type { MethodReading } from './factorReading.ts';

export function readOat(factors: number, answers: Answers): MethodReading {
  const between = (pair: Pair) => meanInterval(differencesOf(answers, pair));
  return {
    factors: Array.from({ length: factors }, (_, factor) => {
      const [low, high] = endsOf(factor);
      const ends = [between({ set: low, from: 0 }), between({ set: high, from: 0 })];
      const estimates = [between({ set: high, from: low }), ...ends];
      const reached = [0, ...ends.map(({ value }) => value)];
      return {
        estimates,
        // Where both ends lie on one side the swing alone would make little of it.
        size: Math.max(...reached) - Math.min(...reached),
        floor: 0,
        isApart: estimates.some(({ interval: [from, to] }) => from > 0 || to < 0),
      };
    }),
    pairsOf: (factor) => endsOf(factor).map((set) => ({ set, from: 0 })),
  };
}

function endsOf(factor: number): readonly [number, number] {
  return [1 + 2 * factor, 2 + 2 * factor];
}
