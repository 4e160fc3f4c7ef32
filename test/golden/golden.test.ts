import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstRefusal } from '../../src/game/index.ts';
import { parse, shipped } from '../scenario/files.ts';
import { goldenJournal, goldenRuns, traceOf } from './goldenRuns.ts';
import { firstDivergence, readTrace, writeTrace } from './trace.ts';

const cure =
  'If the change is meant, raise modelVersion, run `npm run golden` and say why in the commit.';

describe('golden traces', () => {
  test.each(goldenRuns)('$scenario under the seed $seed has the bits it had', (run) => {
    expect(existsSync(run.file), `${run.file} is missing. ${cure}`).toBe(true);
    const divergence = firstDivergence(readTrace(readFileSync(run.file, 'utf8')), traceOf(run));
    const { week, column } = divergence ?? {};
    expect(divergence, `week ${week}, column ${column} differs first. ${cure}`).toBeNull();
  });

  test.each(['default.yaml', 'reference.yaml'])('the decisions are allowed by %s', (name) => {
    const parsed = parse(shipped(name), name);
    expect(parsed.kind).toBe('scenario');
    expect(parsed.kind === 'scenario' && firstRefusal(parsed.scenario, goldenJournal)).toBeNull();
  });

  test('no two runs share their bits', () => {
    const last = goldenRuns.map((run) => readTrace(readFileSync(run.file, 'utf8')).weeks.at(-1));
    expect(new Set(last.map((hashes) => hashes?.join(' '))).size).toBe(goldenRuns.length);
  });
});

describe('a trace', () => {
  const kept = readTrace('trust practice\naa bb\ncc dd\n');

  test('comes back as it was written', () => {
    expect(readTrace(writeTrace(kept))).toEqual(kept);
  });

  test('names the first week and column that differ', () => {
    const found = readTrace('trust practice\naa bb\ncc de\n');
    expect(firstDivergence(kept, found)).toEqual({ week: 1, column: 'practice' });
  });

  test('names a column that is gone, and a week too many', () => {
    expect(firstDivergence(kept, readTrace('trust\naa\ncc\n'))).toEqual({
      week: 0,
      column: 'practice',
    });
    expect(firstDivergence(kept, readTrace('trust practice\naa bb\ncc dd\nee ff\n'))).toEqual({
      week: 2,
      column: 'week',
    });
  });

  test('does not let a new column pass unseen', () => {
    const found = readTrace('trust practice voice\naa bb 11\ncc dd 22\n');
    expect(firstDivergence(kept, found)).toEqual({ week: 0, column: 'voice' });
  });
});
