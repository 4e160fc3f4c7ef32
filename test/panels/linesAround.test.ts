import { describe, expect, test } from 'vitest';
import { linesAround, partsAt } from '../../src/panels/linesAround.ts';

const text = Array.from({ length: 1000 }, (_, at) => `line ${at + 1}`).join('\n');

describe('the lines around a place', () => {
  test('are as many before it as after it', () => {
    const { first, lines } = linesAround(text, 500, 2);
    expect(first).toBe(498);
    expect(lines).toEqual(['line 498', 'line 499', 'line 500', 'line 501', 'line 502']);
  });

  test('end where the file begins and ends', () => {
    expect(linesAround(text, 1, 2)).toEqual({ first: 1, lines: ['line 1', 'line 2', 'line 3'] });
    expect(linesAround(text, 1000, 1).lines).toEqual(['line 999', 'line 1000']);
  });

  test('are those of Windows too, and of a file with a byte-order mark', () => {
    expect(linesAround('\uFEFFa\r\nb\r\nc', 2, 1).lines).toEqual(['a', 'b', 'c']);
  });
});

describe('a line with a place in it', () => {
  test('falls into what is before, the word, and what is after', () => {
    expect(partsAt('a;"b; c";d', 3)).toEqual(['a;', '"b; c"', ';d']);
    expect(partsAt('seeds: 7', 1)).toEqual(['', 'seeds:', ' 7']);
  });

  test('is cut short where it is very long', () => {
    const [before, word, after] = partsAt('x'.repeat(5000), 2500);
    expect(before.length + word.length + after.length).toBeLessThan(500);
    expect([before[0], after.at(-1)]).toEqual(['…', '…']);
  });
});
