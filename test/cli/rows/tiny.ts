/** Rows of a small design, and what is said on stderr while something is done with them. */
import process from 'node:process';
import { vi } from 'vitest';
import { designFileOf, type DesignFile } from '../../../src/cli/design/designFile.ts';
import { columnsOf, openDesign, type Design, type RunRow } from '../../../src/lab/index.ts';
import { scenarioWith } from '../../game/tinyScenario.ts';

const scenario = scenarioWith({ quarters: 2 });

export const design: Design = {
  plays: [{ kind: 'strategy', name: 'doNothing' }],
  changes: {},
  sampling: { kind: 'grid', axes: [] },
  seeds: { kind: 'range', first: 1, last: 12 },
  detail: 'outcome',
};

export const columns = columnsOf(design, scenario.quarters);

export function fileOf(asked: Design): DesignFile {
  const texts = [{ name: 'tiny.yaml', text: '' }];
  return designFileOf({ scenario, texts }, asked, 'npm run -s clay -- sweep tiny.yaml');
}

/** The same runs, and more of them. */
export const longer: Design = { ...design, seeds: { kind: 'range', first: 1, last: 60 } };
const { play } = openDesign(scenario, longer);

export function rowsFrom(from: number, to: number): readonly RunRow[] {
  return Array.from({ length: to - from }, (_, at) => play(from + at));
}

/** @returns what it gives back, and what it has said */
export async function heard<Given>(doing: () => Given | Promise<Given>) {
  const said: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  try {
    return { given: await doing(), said: said.join('') };
  } finally {
    spy.mockRestore();
  }
}
