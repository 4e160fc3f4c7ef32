/** Runs a second of the default department, three years of it, under one strategy. */
import { fileURLToPath } from 'node:url';
import { readScenarioFile } from '../../../src/cli/inputFiles.ts';
import type { Design } from '../../../src/lab/index.ts';
import { wordsIn } from '../../../src/words/index.ts';
import { runsPerSecond } from './speed.ts';

export const scenarioFile = fileURLToPath(
  new URL('../../../scenarios/default.yaml', import.meta.url),
);
export const strategy = 'studyMix';
/** Of each worker, so that every one of them has as long to get under way. */
const runsEach = 300;

export function rateOf(threads: number): Promise<number> {
  const runs = runsEach * threads;
  const scenario = readScenarioFile(scenarioFile, wordsIn('en'));
  if (scenario === null) throw new Error('The default scenario cannot be played.');
  const design: Design = {
    plays: [{ kind: 'strategy', name: strategy }],
    changes: {},
    sampling: { kind: 'grid', axes: [] },
    seeds: { kind: 'range', first: 1, last: runs },
    detail: 'outcome',
  };
  return runsPerSecond({ scenario, design, stretch: { from: 0, to: runs }, threads });
}
