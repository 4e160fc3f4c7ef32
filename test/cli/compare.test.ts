import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { clay, folder, written } from './clay.ts';

const tutorial = 'scenarios/tutorial.yaml';
const mine = written(
  'mine.yaml',
  `decisions:
  - { quarter: 1, kind: start, policy: manager-coaching }
  - { quarter: 2, kind: start, policy: open-letter }
`,
);
const nothing = written('nothing.yaml', 'decisions: []\n');
const typo = written('typo.yaml', 'decisions: [{ quarter: 1, kind: start, policy: coachign }]\n');

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
    expect(stdout).toMatch(/\| Confiance, un an après +\|.+│.*●.+\| 8 sur 8 /);
    expect(stdout).toContain('A obtient davantage, au-delà de ce que le hasard explique\u00a0: ');
  });

  test('takes strategies and journals alike, and draws them, with one worker or two', () => {
    const svg = path.join(folder, 'difference.svg');
    const asked = ['compare', 'studyMix', mine, '--scenario', tutorial, '--seeds', '1..6'];
    const { code, stdout } = clay(...asked, '--jobs', '1', '--svg', svg);
    expect(code).toBe(0);
    expect(stdout).toContain('A: the study’s mix (studyMix). B: ');
    const drawn = readFileSync(svg, 'utf8');
    expect(drawn).toMatch(/<title[^>]*>A less B: /);
    expect(drawn).toContain('prefers-color-scheme: dark');
    expect(drawn.match(/<circle class="mean"/g)).toHaveLength(11);
    expect(clay(...asked, '--jobs', '2').stdout).toBe(stdout);
  });

  test('plays the decisions of a link, on the scenario that it was played on', () => {
    const { link }: { readonly link: string } = JSON.parse(
      clay('run', tutorial, '--journal', mine, '--json').stdout,
    );
    const game = written('game.txt', link);
    const asked = ['--seeds', '1..6', '--json'];
    const { stdout } = clay('compare', game, mine, ...asked);
    expect(JSON.parse(stdout)).toMatchObject({
      scenario: 'tutorial',
      measures: { trust: { difference: 0, interval: [0, 0] } },
    });
    const elsewhere = clay('compare', mine, link, '--scenario', 'scenarios/default.yaml', ...asked);
    expect(elsewhere.code).toBe(3);
    expect(elsewhere.stderr).toContain('not the one that this link');
  });

  test('says that too few seeds give no interval', () => {
    const { stdout } = clay('compare', tutorial, mine, nothing, '--seeds', '1..2');
    expect(stdout).toContain('Fewer than six seeds');
  });

  test.each([
    [[mine], 2, 'Expected two plans'],
    [[tutorial, mine, nothing, '--scenario', tutorial], 2, 'Expected two plans'],
    [[tutorial, 'studyMix'], 3, 'is a scenario'],
    [[mine, 'studyMx', '--scenario', tutorial], 3, 'Did you mean “studyMix”?'],
    [[mine, 'gone.txt', '--scenario', tutorial], 3, 'gone.txt:1:1'],
    [[mine, '#run=AQUw', '--scenario', tutorial], 3, 'no whole link'],
    [[mine, nothing, '--svg', 'picture.png'], 2, '.svg'],
  ] as const)('says what is wrong with %j', (args, exitCode, cure) => {
    const { code, stdout, stderr } = clay('compare', ...args);
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' });
    expect(stderr).toContain(cure);
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
