import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { designFileOf } from '../../../src/cli/design/designFile.ts';
import { playInto } from '../../../src/cli/design/playInto.ts';
import { readScenarioTexts } from '../../../src/cli/inputFiles.ts';
import type { Design } from '../../../src/lab/index.ts';
import { wordsIn } from '../../../src/words/index.ts';
import { folder } from '../clay.ts';
import { heard } from '../rows/tiny.ts';

test('a run that cannot be played is named, and the runs before it are kept', async () => {
  const words = wordsIn('en');
  const read = readScenarioTexts('scenarios/tutorial.yaml', words);
  if (read === null) throw new Error('The tutorial cannot be read.');
  const design: Design = {
    plays: ['doNothing', 'onTheMoon'].map((name) => ({ kind: 'strategy', name })),
    changes: {},
    sampling: { kind: 'grid', axes: [] },
    seeds: { kind: 'range', first: 1, last: 10 },
    detail: 'outcome',
  };
  const out = path.join(folder, 'rows.csv');
  const request = { scenario: read.scenario, stretch: { from: 0, to: 20 }, out };
  const file = designFileOf(read, design, '');
  const { given, said } = await heard(() =>
    playInto({ ...request, file, resume: false, jobs: 2 }, words),
  );
  expect(given).toBe(3);
  expect(said).toContain('run 10: RangeError: there is no strategy onTheMoon');
  expect(readFileSync(`${out}.part`, 'utf8').trim().split('\n')).toHaveLength(11);
});
