/** One worker of `clay sweep` and `clay balance`: plays a stretch of seeds with one strategy. */
import { playStrategy, strategyNamed, type SweepRow } from '../lab/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { wordsIn } from '../words/index.ts';
import { readScenarioFile } from './inputFiles.ts';

export type SweepStretch = {
  readonly file: string;
  readonly strategy: string;
  readonly seeds: readonly string[];
};

/** The scenario that was last asked for: reading it costs more than playing it once. */
let last: { readonly file: string; readonly scenario: Scenario } | null = null;

export function playSeeds({ file, strategy, seeds }: SweepStretch): readonly SweepRow[] {
  if (last?.file !== file) {
    const scenario = readScenarioFile(file, wordsIn('en'), { quietly: true });
    if (scenario === null) throw new RangeError(`${file} can no longer be read`);
    last = { file, scenario };
  }
  const { scenario } = last;
  const plays = strategyNamed(scenario, strategy);
  return seeds.map((seed) => playStrategy(scenario, plays, seed));
}
