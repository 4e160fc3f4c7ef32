/**
 * The shape of most findings: one run of the experiment is one seed, on whose luck every arm lives,
 * so that arms differ by what was done and not by what befell. What is judged is a list of rulings,
 * each a line of the table; the finding holds when every ruling with a threshold does.
 */
import type { Key } from '../../model/index.ts';
import type { Estimate } from '../statistics/estimate.ts';
import type { Finding, Outcome, Size, Verdict } from '../experiment.ts';
import { keysFrom } from '../reference.ts';

export type Ruling = Pick<Verdict, 'statistic' | 'value' | 'interval' | 'threshold' | 'note'> & {
  /** Null where nothing is held against a threshold. */
  readonly holds: boolean | null;
};

export type PerSeed = Pick<Verdict, 'id' | 'from' | 'claim'> & {
  readonly seeds: Readonly<Record<Size, number>>;
  /** Every arm on the same luck; the numbers in an order that `judge` knows. */
  readonly play: (key: Key) => Outcome;
  readonly judge: (outcomes: readonly Outcome[]) => readonly Ruling[];
};

export function perSeed({ id, from, claim, seeds, play, judge }: PerSeed): Finding {
  return {
    id,
    design: (size, seed) => {
      // Findings are judged on luck of their own: one unlucky seed must not sink several at once.
      const keys = keysFrom(`${seed}/${id}`, seeds[size]);
      return {
        runs: keys.length,
        play: (at) => play(keys[at]),
        judge: (outcomes) =>
          judge(outcomes).map(({ holds, ...ruling }) => ({
            id,
            from,
            claim,
            ...ruling,
            verdict: holds === null ? 'reported' : holds ? 'holds' : 'fails',
          })),
      };
    },
  };
}

/** One number of every outcome, by its place. */
export function columnOf(outcomes: readonly Outcome[], place: number): readonly number[] {
  return outcomes.map((outcome) => outcome[place]);
}

/** One arm less another, seed by seed. */
export function differences(
  outcomes: readonly Outcome[],
  more: number,
  less: number,
): readonly number[] {
  return outcomes.map((outcome) => outcome[more] - outcome[less]);
}

/** The whole interval lies beyond the threshold: what barely clears it may be luck. */
export function liesAbove({ interval }: Estimate, threshold: number): boolean {
  return interval[0] > threshold;
}

export function liesBelow({ interval }: Estimate, threshold: number): boolean {
  return interval[1] < threshold;
}
