import { expect, test, vi } from 'vitest';
import type { Piece } from '../../../src/live/many/crew.ts';
import { designHash } from '../../../src/live/many/design.ts';
import { scenarioWith } from '../../game/tinyScenario.ts';
import { starts } from '../../lab/ensemble/runs.ts';

const piece = (changes: Partial<Piece['job']> = {}, scenario = scenarioWith()): Piece => ({
  scenario,
  job: { kind: 'reports', seed: '1', journal: [starts(1, 'pulse')], ...changes } as Piece['job'],
});
const hash = designHash([piece(), piece({ seed: '2' })]);

test('the same runs have the same hash, whoever wrote them down', () => {
  expect(designHash([piece(), piece({ seed: '2' })])).toBe(hash);
  const { scenario, job } = piece();
  expect(designHash([piece(), { scenario, job: { ...job, seed: '2' } }])).toBe(hash);
});

test.each<[string, readonly Piece[]]>([
  ['another seed', [piece(), piece({ seed: '3' })]],
  ['another order', [piece({ seed: '2' }), piece()]],
  ['one run fewer', [piece()]],
  ['another journal', [piece(), piece({ seed: '2', journal: [] })]],
  ['another kind of result', [piece(), piece({ seed: '2', kind: 'outcome' })]],
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
