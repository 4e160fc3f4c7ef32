import { describe, expect, test } from 'vitest';
import { english, french } from '../scenario/charts.ts';
import { clay, written } from './clay.ts';

describe('clay import', () => {
  test('prints a scenario that can be played, and nothing else', () => {
    const { code, stdout, stderr } = clay('import', written('chart.csv', english));
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(clay('validate', written('made.yaml', stdout)).code).toBe(0);
  });

  test('takes a title, keeps names and writes in French where it is asked to', () => {
    const chart = written('organigramme.csv', french);
    const { stdout } = clay('import', chart, '--names', 'keep', '--title', 'Régie', '--lang', 'fr');
    expect(stdout).toContain('title: { en: "Régie", fr: "Régie" }');
    expect(stdout).toContain('name: "Lee, Cy"');
    expect(stdout).toContain('# Un scénario tiré d’un organigramme');
  });

  test('says on stderr what stands in the way, with place and cure, and exits with 3', () => {
    const chart = written('broken.csv', french.replace('45 à 54 ans', 'quarante'));
    const { code, stdout, stderr } = clay('import', chart, '--lang', 'fr');
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain(`${chart}:3:`);
    expect(stderr).toContain('ligne 3, Tranche d’âge');
  });

  test('reads what old spreadsheets write, and warns', () => {
    const old = Uint8Array.from('id;manager;titre\n1;;T\xeate\n2;1;Adjoint\xe9\n', (letter) =>
      letter.charCodeAt(0),
    );
    const { code, stdout, stderr } = clay('import', written('old.csv', old));
    expect(code).toBe(0);
    expect(stdout).toContain('Adjointé');
    expect(stderr).toContain('Windows-1252');
  });

  test('has its charts checked like scenarios', () => {
    expect(clay('validate', written('sound.csv', english)).code).toBe(0);
    const broken = clay('validate', written('unsound.csv', english.replace('4,Di', '3,Di')));
    expect(broken.code).toBe(3);
    expect(broken.stderr).toContain('unsound.csv:5:1: row 5, person id: ');
  });

  test('is not needed where a scenario names the chart beside it', () => {
    written('beside.csv', english);
    const text = (chart: string): string =>
      `format: 1\ntitle: { en: A, fr: B }\ndepartment: { chart: ${chart} }\n`;
    expect(clay('validate', written('with.yaml', text('beside.csv'))).code).toBe(0);
    const outside = clay('validate', written('out.yaml', text('../beside.csv')));
    expect(outside).toMatchObject({ code: 3 });
    expect(outside.stderr).toContain('out.yaml:3:');
  });
});
