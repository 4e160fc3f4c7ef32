/**
 * What the runs of a sampled design answer, in one figure. Every set of parameters is played on the
 * same seeds, and what is told of a set is the mean over them. Luck that moves all sets alike cancels
 * out between two of them; what is left of it is the noise that hides a factor.
 */
import { meanOf, varianceOf } from '../statistics/spread.ts';

export type Answers = {
  /** Set by set, and within a set seed by seed. */
  readonly values: ArrayLike<number>;
  readonly seeds: number;
};

/** Two sets that differ in one factor, by their places. */
export type Pair = { readonly set: number; readonly from: number };

export type Noise = {
  /** How far luck moves a single run where it stands: the standard deviation from seed to seed. */
  readonly deviation: number;
  /** Of the variance between the means of sets, the share that is luck; null where all means agree. */
  readonly share: number | null;
};

export function meansOf({ values, seeds }: Answers): Float64Array {
  const means = new Float64Array(values.length / seeds);
  for (let set = 0; set < means.length; set += 1) {
    let sum = 0;
    for (let seed = 0; seed < seeds; seed += 1) sum += values[set * seeds + seed];
    means[set] = sum / seeds;
  }
  return means;
}

/** What one set comes to beyond the other, seed by seed. */
export function differencesOf({ values, seeds }: Answers, { set, from }: Pair): readonly number[] {
  return Array.from(
    { length: seeds },
    (_, seed) => values[set * seeds + seed] - values[from * seeds + seed],
  );
}

/**
 * What luck alone adds to the square of a difference of two means, on the average of these pairs: a
 * factor whose moves are no larger than that has not been seen to do anything.
 */
export function luckBetween(answers: Answers, pairs: readonly Pair[]): number {
  return meanOf(pairs.map((pair) => varianceOf(differencesOf(answers, pair)) / answers.seeds));
}

/** No run came out otherwise, not by a bit. */
export function isStill(answers: Answers, pairs: readonly Pair[]): boolean {
  return pairs.every((pair) => differencesOf(answers, pair).every((each) => each === 0));
}

/** At least two sets on at least two seeds. */
export function noiseOf(answers: Answers): Noise {
  const { values, seeds } = answers;
  const means = meansOf(answers);
  const sets = means.length;
  const mean = meanOf(Array.from(means));
  const ofSeed = Array.from({ length: seeds }, (_, seed) => {
    let sum = 0;
    for (let set = 0; set < sets; set += 1) sum += values[set * seeds + seed];
    return sum / sets - mean;
  });
  let within = 0;
  let left = 0;
  for (let set = 0; set < sets; set += 1) {
    for (const [seed, common] of ofSeed.entries()) {
      const off = values[set * seeds + seed] - means[set];
      within += off ** 2;
      left += (off - common) ** 2;
    }
  }
  const between = varianceOf(Array.from(means));
  const ofMean = left / ((sets - 1) * (seeds - 1) * seeds);
  return {
    deviation: Math.sqrt(within / (sets * (seeds - 1))),
    // An estimate of a share may go beyond the whole.
    share: between === 0 ? null : Math.min(1, ofMean / between),
  };
}
