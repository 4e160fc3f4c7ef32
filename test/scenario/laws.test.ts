import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { sayFlaw, wordsIn, type Language } from '../../src/words/index.ts';
import { faultsOf, parse, plainText as text } from './files.ts';

const scraps = [
  '\t',
  ':',
  '- ',
  '[',
  '}',
  '"',
  '&a',
  '*a',
  '\0',
  '%',
  ',',
  '<<: ',
  '!!js',
  '\n',
  '1e999',
  '.nan',
];

/** The shipped file with a few passages cut out, doubled, or overwritten by scraps. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(text.length),
      length: fc.nat(40),
      scrap: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 12 })),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((cuts) =>
    cuts.reduce(
      (file, { at, length, scrap }) => file.slice(0, at) + scrap + file.slice(at + length),
      text,
    ),
  );

describe('of any damaged file', () => {
  test('it is said what is wrong and where, or it can be played; nothing is ever thrown', () => {
    fc.assert(
      fc.property(mutated, (file) => {
        const parsed = parse(file);
        if (parsed.kind === 'scenario') return;
        expect(parsed.faults.length).toBeGreaterThan(0);
        for (const { line, column } of parsed.faults) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(file.split('\n').length);
        }
      }),
      { numRuns: 2000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('the same is so of arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (file) => {
        const parsed = parse(file);
        expect(parsed.kind === 'scenario' || parsed.faults.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['en', 'fr'] as const)('the sentence can be said in %s', (language: Language) => {
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    fc.assert(
      fc.property(mutated, (file) => {
        for (const { what } of faultsOf(file)) {
          const sentence = sayFlaw(wordsIn(language), what);
          expect(sentence).not.toMatch(/^fault\./);
        }
      }),
      { numRuns: 300 },
    );
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});
