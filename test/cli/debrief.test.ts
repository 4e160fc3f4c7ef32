import { describe, expect, test } from 'vitest';
import { clay, written } from './clay.ts';

const tutorial = 'scenarios/tutorial.yaml';
const mine = written(
  'mine.yaml',
  `decisions:
  - { quarter: 1, kind: start, policy: manager-coaching }
  - { quarter: 2, kind: predict, question: 0, says: up }
  - { quarter: 2, kind: start, policy: open-letter }
`,
);
const typo = written('typo.yaml', 'decisions: [{ quarter: 1, kind: start, policy: coachign }]\n');

describe('clay debrief', () => {
  const asked = ['debrief', tutorial, '--journal', mine, '--seeds', '1..12'];
  const alone = clay(...asked, '--jobs', '1');

  test('prints the same with one worker or two', () => {
    expect(alone.code).toBe(0);
    expect(clay(...asked, '--jobs', '2').stdout).toBe(alone.stdout);
  });

  test('prints the scorecard, what each decision did, and the plan on every seed in their order', () => {
    expect(JSON.parse(alone.stdout)).toMatchObject({
      scenario: 'tutorial',
      decisions: 3,
      effects: [{ policy: 'manager-coaching' }, { policy: 'open-letter' }],
      scorecard: [{ score: 'trust' }, {}, {}, {}, {}, {}],
      luck: { practice: { runs: 12 } },
      outcomes: { plan: Array.from({ length: 12 }, (_, at) => ({ seed: String(at + 1) })) },
    });
  });

  test('prints the same of a link to the game as of its decisions', () => {
    const { link }: { readonly link: string } = JSON.parse(
      clay('run', tutorial, '--journal', mine, '--json').stdout,
    );
    expect(clay('debrief', link, '--seeds', '1..12').stdout).toBe(alone.stdout);
  });

  test('asks for a game that is over', () => {
    const { link }: { readonly link: string } = JSON.parse(
      clay('run', tutorial, '--quarters', '2', '--json').stdout,
    );
    const { code, stdout, stderr } = clay('debrief', link);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('2 of its 4 quarters');
  });

  test('says where a decision stands that was not possible', () => {
    const { code, stderr } = clay('debrief', tutorial, '--journal', typo);
    expect(code).toBe(3);
    expect(stderr).toContain('typo.yaml:1:13: decisions[0]');
  });
});
