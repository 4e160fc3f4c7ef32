import { describe, expect, test } from 'vitest';
import { clay } from './clay.ts';

describe('clay traps', () => {
  test('prints with which medals and traps a strategy comes out, in either language', () => {
    const asked = [
      'traps',
      'scenarios/tutorial.yaml',
      '--strategy',
      'doNothing',
      '--seeds',
      '1..2',
    ];
    const { code, stdout } = clay(...asked);
    expect(code).toBe(0);
    expect(stdout).toContain('| do nothing | 0/0/0/2 |');
    expect(stdout).toContain('measuring-nothing 2');
    expect(clay(...asked, '--lang', 'fr').stdout).toContain('| ne rien faire | 0/0/0/2 |');
  });

  test('says that a strategy is unknown, and which is near', () => {
    const { code, stderr } = clay('traps', 'scenarios/tutorial.yaml', '--strategy', 'studyMx');
    expect({ code, near: stderr.includes('studyMix') }).toEqual({ code: 2, near: true });
  });
});
