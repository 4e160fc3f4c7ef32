/** Rows as they are read back: of a design that is played here and now, or with figures by hand. */
import path from 'node:path';
import {
  columnsOf,
  layoutOf,
  openDesign,
  quarterMeasures,
  type Design,
} from '../../../src/lab/index.ts';
import { designFileOf } from '../../../src/cli/design/designFile.ts';
import type { Stretch } from '../../../src/cli/design/designWorker.ts';
import { readScenarioTexts, type ScenarioRead } from '../../../src/cli/inputFiles.ts';
import { openRowFile } from '../../../src/cli/rows/rowFile.ts';
import type { RowTable } from '../../../src/cli/rows/rowTable.ts';
import { wordsIn } from '../../../src/words/index.ts';
import { folder } from '../clay.ts';

const words = wordsIn('en');
const command = 'npm run -s clay -- sweep scenarios/tutorial.yaml';

/** Read once: it takes longer than all that is done with it. */
let tutorial: ScenarioRead | null = null;

export function readTutorial(): ScenarioRead {
  tutorial ??= readScenarioTexts('scenarios/tutorial.yaml', words);
  if (tutorial === null) throw new Error('the tutorial cannot be read');
  return tutorial;
}

export function designOf(change: Partial<Design> = {}): Design {
  return {
    plays: ['studyMix', 'doNothing'].map((name) => ({ kind: 'strategy', name })),
    changes: {},
    sampling: { kind: 'grid', axes: [] },
    seeds: { kind: 'range', first: 1, last: 6 },
    detail: 'outcome',
    ...change,
  };
}

/** @param valueOf what a run comes to, in every column of numbers */
export function tableWith(
  design: Design,
  valueOf: (run: number, column: string) => number,
): RowTable {
  const read = readTutorial();
  const { runs } = layoutOf(design);
  return {
    file: designFileOf(read, design, command),
    stretch: { from: 0, to: runs },
    columns: columnsOf(design, read.scenario.quarters),
    count: runs,
    numbers: (column) => Float64Array.from({ length: runs }, (_, run) => valueOf(run, column)),
    texts: () => Array.from({ length: runs }, () => ''),
  };
}

/** Shares that rise with the run and, over the quarters, with time. */
export function anyShare(run: number, column: string): number {
  const isQuarter = quarterMeasures.some((measure) => column.startsWith(`${measure}Q`));
  return isQuarter ? Number(column.split('Q')[1]) / 20 : ((run * 7) % 13) / 13;
}

/** @returns the path of a table of these runs, as `clay sweep` leaves it */
export async function playedInto(
  name: string,
  design: Design,
  stretch: Stretch = { from: 0, to: layoutOf(design).runs },
): Promise<string> {
  const read = readTutorial();
  const out = path.join(folder, name);
  const columns = columnsOf(design, read.scenario.quarters);
  const file = designFileOf(read, design, command);
  const rows = openRowFile({ out, file, columns, stretch, resume: false }, words);
  if (rows === null) throw new Error(`${out} cannot be written`);
  const open = openDesign(read.scenario, design);
  for (let run = stretch.from; run < stretch.to; run += 1) rows.add([open.play(run)]);
  await rows.finish();
  return out;
}
