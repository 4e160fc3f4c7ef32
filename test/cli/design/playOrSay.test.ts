import { expect, test } from 'vitest';
import { designFileOf } from '../../../src/cli/design/designFile.ts';
import { printRows } from '../../../src/cli/design/printRows.ts';
import { readScenarioTexts } from '../../../src/cli/inputFiles.ts';
import { gather } from '../../../src/cli/sensitivity/gather.ts';
import type { SampledDesign } from '../../../src/cli/sensitivity/analyses.ts';
import { wordsIn } from '../../../src/words/index.ts';
import { heard } from '../rows/tiny.ts';

const words = wordsIn('en');
const read = readScenarioTexts('tutorial', words);
if (read === null) throw new Error('The tutorial cannot be read.');
const { scenario } = read;
const design: SampledDesign = {
  plays: [{ kind: 'strategy', name: 'onTheMoon' }],
  changes: {},
  sampling: {
    kind: 'oat',
    factors: [{ name: 'voiceRate', ranges: [{ parameter: 'voiceRate', low: 0.1, high: 0.2 }] }],
  },
  seeds: { kind: 'range', first: 1, last: 2 },
  detail: 'outcome',
};
const stretch = { from: 0, to: 6 };
const reason = 'A run could not be played: run 0: RangeError: there is no strategy onTheMoon';

test('a run that cannot be played is named where rows are printed as they come', async () => {
  const request = { scenario, design, stretch, threads: 1 };
  const { given, said } = await heard(() => printRows(request, 'csv', words));
  expect(given).toBe(3);
  expect(said).toContain(reason);
});

test('and where a sensitivity keeps them in memory alone', async () => {
  const file = designFileOf(read, design, 'clay');
  const request = { scenario, file, design, stretch, out: undefined, resume: false, jobs: 1 };
  const { given, said } = await heard(() => gather(request, words));
  expect(given).toBe(3);
  expect(said).toContain(reason);
});
