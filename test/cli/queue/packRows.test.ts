import { expect, test } from 'vitest';
import { packRows, unpackRows } from '../../../src/cli/queue/packRows.ts';
import { openDesign } from '../../../src/lab/index.ts';
import { parse, shipped } from '../../scenario/files.ts';

test('rows come back to the same bits, in less than half the room', () => {
  const parsed = parse(shipped('tutorial.yaml'), 'tutorial.yaml');
  if (parsed.kind === 'faults') throw new Error('the tutorial is not sound');
  const { play } = openDesign(parsed.scenario, {
    plays: [{ kind: 'strategy', name: 'doNothing' }],
    changes: {},
    sampling: { kind: 'grid', axes: [] },
    seeds: { kind: 'list', phrases: ['fern', 'é', '-0', '{"below":0}'] },
    detail: 'quarters',
  });
  const rows = [0, 1, 2, 3].map(play);
  const signed = [{ ...rows[0], trust: -0, practice: 5e-324, dollars: Number.MAX_VALUE }, ...rows];
  const packed = packRows(signed);
  expect(unpackRows(packed)).toEqual(signed);
  expect(Object.is(unpackRows(packed)[0].trust, -0)).toBe(true);
  expect(packed.length).toBeLessThan(JSON.stringify(signed).length / 2);
});
