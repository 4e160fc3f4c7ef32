import { expect, test, vi } from 'vitest';
import type { Journal } from '../../../src/game/index.ts';
import type { Piece } from '../../../src/live/many/crew.ts';
import { designHash } from '../../../src/live/many/design.ts';
import { scenarioWith } from '../../game/tinyScenario.ts';
import { starts } from '../../lab/ensemble/runs.ts';

const journal = [starts(1, 'pulse')];
const piece = (changes: Partial<Run> = {}, scenario = scenarioWith()): Piece => ({
  scenario,
  job: { kind: 'course', seed: '1', journal, ...changes },
});
type Run = { seed: string; journal: Journal; quarters: number };
const hash = designHash([piece(), piece({ seed: '2' })]);

test('the same runs have the same hash, whoever wrote them down', () => {
  expect(designHash([piece(), piece({ seed: '2' })])).toBe(hash);
  expect(designHash([piece(), piece({ seed: '2', journal: [...journal] })])).toBe(hash);
});

test.each<[string, readonly Piece[]]>([
  ['another seed', [piece(), piece({ seed: '3' })]],
  ['another order', [piece({ seed: '2' }), piece()]],
  ['one run fewer', [piece()]],
  ['another journal', [piece(), piece({ seed: '2', journal: [] })]],
  [
    'another kind of result',
    [piece(), { ...piece(), job: { kind: 'outcome', seed: '2', journal } }],
  ],
  ['another length', [piece(), piece({ seed: '2', quarters: 1 })]],
  ['another scenario', [piece(), piece({ seed: '2' }, scenarioWith({ budgetDollars: 1 }))]],
])('%s is another design', (_, pieces) => {
  expect(designHash(pieces)).not.toBe(hash);
});

test('so is the same under another model', async () => {
  vi.resetModules();
  vi.doMock('../../../src/model/version.ts', () => ({ modelVersion: '999' }));
  const later = await import('../../../src/live/many/design.ts');
  expect(later.designHash([piece(), piece({ seed: '2' })])).not.toBe(hash);
  vi.doUnmock('../../../src/model/version.ts');
});
