import { describe, expect, test } from 'vitest';
import { parseJournal, wholeDepartment, type Journal } from '../../src/game/index.ts';

const read = (...decisions: readonly string[]) =>
  parseJournal({
    name: 'journal.yaml',
    text: `decisions:\n${decisions.map((each) => `  - { ${each} }\n`).join('')}`,
  });

function journalOf(...decisions: readonly string[]): Journal {
  const parsed = read(...decisions);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  return parsed.journal;
}

function faultsOf(decision: string): unknown {
  const parsed = read(decision);
  return parsed.kind === 'faults' ? parsed.faults.map(({ path, what }) => ({ path, what })) : [];
}

describe('a journal file', () => {
  test('says what is started, stopped and answered', () => {
    expect(
      journalOf(
        'quarter: 1, kind: start, policy: coaching',
        'quarter: 2, kind: stop, policy: coaching',
        'quarter: 2, kind: answer, dilemma: leak, answer: publish',
      ),
    ).toEqual([
      { quarter: 1, kind: 'start', policy: 'coaching', aim: wholeDepartment },
      { quarter: 2, kind: 'stop', policy: 'coaching' },
      { quarter: 2, kind: 'answer', dilemma: 'leak', answer: 'publish' },
    ]);
  });

  test.each([
    ['{ branch: [1, 3] }', { kind: 'branch', branches: [1, 3] }],
    ['{ tier: [2] }', { kind: 'tier', tiers: [2] }],
    ['{ managers: ["1.2", adm] }', { kind: 'managers', seats: ['1.2', 'adm'] }],
  ])('aims at %s', (aim, expected) => {
    const [decision] = journalOf(`quarter: 1, kind: start, policy: coaching, aim: ${aim}`);
    expect(decision).toMatchObject({ aim: expected });
  });

  test('misses what a decision of its kind needs', () => {
    expect(faultsOf('quarter: 1, kind: start')).toEqual([
      { path: 'decisions[0]', what: { kind: 'missingKey', key: 'policy', sample: '…' } },
    ]);
    expect(faultsOf('quarter: 1, kind: answer, dilemma: leak')).toEqual([
      { path: 'decisions[0]', what: { kind: 'missingKey', key: 'answer', sample: '…' } },
    ]);
  });

  test('aims in one way at a time, and at somebody', () => {
    const aimed = (aim: string): unknown =>
      faultsOf(`quarter: 1, kind: start, policy: coaching, aim: ${aim}`);
    expect(aimed('{ branch: [1], tier: [2] }')).toMatchObject([
      { path: 'decisions[0].aim', what: { kind: 'tooLong', high: 1 } },
    ]);
    expect(aimed('{ tier: [] }')).toMatchObject([{ path: 'decisions[0].aim.tier' }]);
    expect(aimed('{ tiers: [2] }')).toMatchObject([
      { what: { kind: 'unknownKey', nearest: 'tier' } },
    ]);
  });
});
