/**
 * What a sampled design tells of its factors: how much each moves one figure of a run, with 95 %
 * intervals, and whether that is more than luck does by itself. It asks nothing of whoever played
 * the runs, or where.
 */
import type { FactorSampling } from '../design/sampling.ts';
import { isStill, meansOf, noiseOf, type Answers, type Noise } from './answers.ts';
import type { FactorReading, MethodReading } from './factorReading.ts';
import { readMorris } from './readMorris.ts';
import { readOat } from './readOat.ts';
import { readSobol } from './readSobol.ts';

/** What each method tells of a factor, in the order of its estimates. */
export const statistics = {
  /** In the unit of the figure: from the low to the high end, and to each from the scenario as it is. */
  oat: ['swing', 'low', 'high'],
  /** In the unit of the figure over the whole range of the factor: mean size, mean, and spread of effects. */
  morris: ['muStar', 'mu', 'sigma'],
  /** Shares of the variance: with all that it does together with others, and alone. */
  sobol: ['total', 'first'],
} as const satisfies Readonly<Record<FactorSampling['kind'], readonly string[]>>;

export type Method = keyof typeof statistics;
export type Statistic = (typeof statistics)[Method][number];

/** More than luck; not told apart from it; or not a bit of difference in any run. */
export type Telling = 'apart' | 'luck' | 'nothing';

export type FactorRow = Omit<FactorReading, 'isApart'> & {
  readonly factor: string;
  readonly telling: Telling;
};

export type Sensitivity = {
  readonly method: Method;
  /** One at a time: of the scenario as it is; otherwise over all sets. */
  readonly mean: number;
  readonly noise: Noise;
  /** In the order of the design. */
  readonly factors: readonly FactorRow[];
};

/** Fewer give no interval that can be trusted; the size is seeds for oat, else trajectories or rows. */
export const sizeLeast: Readonly<Record<Method, number>> = { oat: 6, morris: 10, sobol: 16 };
/** With one seed luck cannot be seen at all. */
export const sensitivitySeedsLeast = 2;

/** @param answers of all runs of one play; at least `sizeLeast` of them */
export function sensitivityOf(sampling: FactorSampling, answers: Answers): Sensitivity {
  const { factors, pairsOf } = readBy(sampling, answers);
  const means = meansOf(answers);
  const told = sampling.kind === 'oat' ? means.slice(0, 1) : means;
  return {
    method: sampling.kind,
    mean: told.reduce((sum, mean) => sum + mean, 0) / told.length,
    noise: noiseOf(answers),
    factors: sampling.factors.map(({ name }, at) => {
      const { isApart, ...reading } = factors[at];
      const moved = isApart ? 'apart' : 'luck';
      return {
        factor: name,
        ...reading,
        telling: isStill(answers, pairsOf(at)) ? 'nothing' : moved,
      };
    }),
  };
}

function readBy(sampling: FactorSampling, answers: Answers): MethodReading {
  if (sampling.kind === 'oat') return readOat(sampling.factors.length, answers);
  return sampling.kind === 'morris' ? readMorris(sampling, answers) : readSobol(sampling, answers);
}
