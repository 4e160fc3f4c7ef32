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
const nothing = written('nothing.yaml', 'decisions: []\n');
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

describe('clay compare', () => {
  test('prints a table of what one plan comes to beyond the other, in either language', () => {
    const { code, stdout } = clay(
      'compare',
      tutorial,
      mine,
      nothing,
      '--seeds',
      '1..8',
      '--lang',
      'fr',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('| Confiance, un an après |');
    expect(stdout).toMatch(/8 sur 8/);
  });

  test('finds no difference between a plan and itself', () => {
    const { stdout } = clay('compare', tutorial, mine, mine, '--seeds', '1..6', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      measures: { trust: { difference: 0, interval: [0, 0], more: 0, less: 0 } },
    });
  });

  test('is not steered by the title of a scenario', () => {
    const sly = written(
      'sly.yaml',
      'format: 1\ntitle: { en: "Red \\e[31m" }\ndepartment: { spans: [2, 3] }\n',
    );
    const once = ['--strategy', 'doNothing', '--seeds'];
    const printed = [
      clay('compare', sly, nothing, nothing, '--seeds', '1..2'),
      clay('traps', sly, ...once, '1..2'),
      clay('balance', sly, ...once, '1..10'),
      clay('describe', sly),
    ].map(({ stdout }) => stdout);
    for (const text of printed) expect(text).toContain('# Red \ufffd[31m');
  });

  test('says which policy no luck allows', () => {
    const { code, stderr } = clay('compare', tutorial, mine, typo);
    expect(code).toBe(3);
    expect(stderr).toContain('coachign');
  });

  test('says which answer no luck allows', () => {
    const asked =
      '{ quarter: 2, kind: answer, dilemma: letter-in-the-drawer, answer: note-her-nam }';
    const slip = written('slip.yaml', `decisions: [${asked}]\n`);
    const { code, stderr } = clay('compare', tutorial, nothing, slip, '--seeds', '1..2');
    expect(code).toBe(3);
    expect(stderr).toContain('slip.yaml:1:13: decisions[0]');
    expect(stderr).toContain('note-her-nam');
  });
});
