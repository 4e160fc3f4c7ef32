import { describe, expect, test } from 'vitest';
import { harmless, messages, sayFlaw, wordsIn, type SentenceId } from '../../src/words/index.ts';

const say = (language: 'en' | 'fr', id: SentenceId, values: Record<string, number>): string =>
  wordsIn(language).say(id, values).replaceAll(/\s/g, ' ');

describe('the words', () => {
  test('show every number in the same way in both languages', () => {
    const french = new Map(Object.entries<string>(messages.fr));
    const differing = Object.entries<string>(messages.en).filter(
      ([id, message]) => skeletonsOf(message) !== skeletonsOf(french.get(id)),
    );
    expect(differing).toEqual([]);
  });

  test('write dollars and shares as Canadians do, in both languages', () => {
    expect(say('en', 'panels.cost', { cost: 10000 })).toBe('$10,000');
    expect(say('fr', 'panels.cost', { cost: 10000 })).toBe('10 000 $');
    expect(say('en', 'panels.percent', { value: 0.25 })).toBe('25%');
    expect(say('fr', 'panels.percent', { value: 0.25 })).toBe('25 %');
  });

  test('count in French with its third plural', () => {
    expect(say('fr', 'panels.points', { points: 1 })).toBe('1 point d’attention');
    expect(say('fr', 'panels.points', { points: 2 })).toBe('2 points d’attention');
    expect(say('fr', 'panels.points', { points: 1_000_000 })).toMatch(/^1 000 000 de points/);
  });

  test('let nothing that a file says steer a terminal or turn a sentence around', () => {
    expect(harmless('a\u001b[31mred\u202egnorw')).toBe('a\ufffd[31mred\ufffdgnorw');
  });

  test('offer a near name only where there is one', () => {
    const flaw = { kind: 'unknownKey', key: 'sped', known: 'seed, spans' } as const;
    const near = sayFlaw(wordsIn('en'), { ...flaw, nearest: 'seed' });
    const far = sayFlaw(wordsIn('en'), { ...flaw, nearest: '' });
    expect(near).toContain('“seed”');
    expect(far).not.toContain('none');
    expect(far.length).toBeLessThan(near.length);
  });
});

/** How numbers are to be shown: `::percent`, `::currency/CAD` and the like, in order of the alphabet. */
function skeletonsOf(message: string | undefined): string {
  const found = (message ?? '').matchAll(/, number, ::(?<skeleton>[^}]+)\}/g);
  return Array.from(found, ({ groups }) => groups?.['skeleton'] ?? '')
    .toSorted()
    .join('; ');
}
