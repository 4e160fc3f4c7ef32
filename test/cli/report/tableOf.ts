/** Rows as they are read back, of a design that is played here and now. */
import { cellsOf, columnsOf, layoutOf, openDesign, type Design } from '../../../src/lab/index.ts';
import { readScenarioTexts, type ScenarioRead } from '../../../src/cli/inputFiles.ts';
import { designFileOf } from '../../../src/cli/design/designFile.ts';
import type { RowTable } from '../../../src/cli/rows/rowTable.ts';
import { wordsIn } from '../../../src/words/index.ts';

export function readScenario(file = 'scenarios/tutorial.yaml'): ScenarioRead {
  const read = readScenarioTexts(file, wordsIn('en'));
  if (read === null) throw new Error(`${file} cannot be read`);
  return read;
}

export function tableOf(design: Design, read: ScenarioRead = readScenario()): RowTable {
  const { runs } = layoutOf(design);
  const columns = columnsOf(design, read.scenario.quarters);
  const open = openDesign(read.scenario, design);
  const rows = Array.from({ length: runs }, (_, run) => cellsOf(open.play(run)));
  const cellsIn = (column: string): readonly (string | number)[] => {
    const at = columns.findIndex(({ name }) => name === column);
    if (at < 0) throw new RangeError(`there is no column ${column}`);
    return rows.map((row) => row[at] ?? '');
  };
  return {
    file: designFileOf(read, design, 'clay sweep scenarios/tutorial.yaml --out rows.csv'),
    stretch: { from: 0, to: runs },
    columns,
    count: runs,
    numbers: (column) => Float64Array.from(cellsIn(column), Number),
    texts: (column) => cellsIn(column).map(String),
  };
}

export const plansDesign: Design = {
  plays: ['studyMix', 'broadcastOnly', 'doNothing'].map((name) => ({ kind: 'strategy', name })),
  changes: {},
  sampling: { kind: 'grid', axes: [] },
  seeds: { kind: 'range', first: 1, last: 8 },
  detail: 'quarters',
};
