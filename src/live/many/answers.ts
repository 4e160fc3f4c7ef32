/** What has been played of each design of late: whoever asks again is answered at once, whatever for. */
import type { JobResult } from '../../lab/index.ts';

/** In the order of the design; null: not yet. */
export type Results = readonly (JobResult | null)[];

export type Answers = {
  readonly of: (design: string) => Results | null;
  readonly keep: (design: string, results: Results) => void;
};

/** @param most how many designs are kept; the one that was asked for longest ago goes first */
export function createAnswers(most: number): Answers {
  const kept = new Map<string, Results>();

  function keep(design: string, results: Results): void {
    kept.delete(design);
    kept.set(design, results);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  }

  return {
    of: (design) => {
      const results = kept.get(design) ?? null;
      if (results !== null) keep(design, results);
      return results;
    },
    keep,
  };
}
