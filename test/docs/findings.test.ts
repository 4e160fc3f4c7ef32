import { expect, test } from 'vitest';
import { findings } from '../../src/lab/index.ts';
import { documents, textOf } from './documents.ts';
import { keptIds } from './findings/findingsTable.ts';

test('of every finding a verdict is kept, and of none that is gone, in the order of the list', () => {
  const kept = keptIds().filter((id) => !findings.some(({ also = [] }) => also.includes(id)));
  const name = 'docs/model/results/findings.csv';
  const cure = 'docs/CONTRIBUTING.md says how a verdict gets there.';
  expect(Array.from(new Set(kept)), `${name}: ${cure}`).toEqual(findings.map(({ id }) => id));
});

test.each(documents.filter(({ name }) => name.startsWith('model/odd')))(
  '$name tells of every finding in its table of patterns',
  (document) => {
    const rows = textOf(document).match(/^\| F\d+[a-z]? (?=\|)/gm) ?? [];
    const told = rows.map((row) => row.slice(2).trim());
    expect(told).toEqual(expect.arrayContaining(findings.map(({ id }) => id)));
  },
);
