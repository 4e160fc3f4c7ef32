import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit, fitFirst } from '../../src/stage/fitText.ts';

/** Letters all of half their size in width. */
const widthOf = (words: string, size: number): number => words.length * size * 0.5;
const sizes = { most: 20, least: 9 };

test('a name stands in one line in the largest letters that have room', () => {
  expect(fit('Pacific', { width: 200, height: 40 }, sizes, widthOf)).toEqual({
    size: 20,
    lines: ['Pacific'],
  });
});

test('a long name goes on in a second line before it becomes illegible', () => {
  const fitted = fit('Permits and Licences', { width: 80, height: 30 }, sizes, widthOf);
  expect(fitted?.lines).toEqual(['Permits and', 'Licences']);
  expect(fitted?.size).toBeGreaterThan(9);
});

test('a word that has no room in a line goes on after its hyphen; others stay whole', () => {
  expect(fit('Vice-presidents', { width: 90, height: 50 }, sizes, widthOf)).toEqual({
    size: 18,
    lines: ['Vice-', 'presidents'],
  });
  const fitted = fit('Marie-Soleil Cormier', { width: 120, height: 50 }, sizes, widthOf);
  expect(fitted).toEqual({ size: 20, lines: ['Marie-Soleil', 'Cormier'] });
});

test('what has no room in two lines either is shortened, and says so', () => {
  const fitted = fit('Enforcement', { width: 40, height: 14 }, sizes, widthOf);
  expect(fitted?.lines).toEqual(['Enforce…']);
});

test('a long name loses its last words before letters are taken off it', () => {
  const fitted = fit('Western and Northern Regions', { width: 56, height: 24 }, sizes, widthOf);
  expect(fitted?.lines).toEqual(['Western and', 'Northern…']);
});

test('what has no room at all is left out', () => {
  expect(fit('Enforcement', { width: 8, height: 14 }, sizes, widthOf)).toBeNull();
});

test('whatever is shown is within its room', () => {
  fc.assert(
    fc.property(
      fc.lorem({ maxCount: 5 }),
      fc.integer({ min: 5, max: 300 }),
      fc.integer({ min: 5, max: 80 }),
      (words, width, height) => {
        const fitted = fit(words, { width, height }, sizes, widthOf);
        if (fitted === null) return;
        for (const line of fitted.lines) {
          expect(widthOf(line, fitted.size)).toBeLessThanOrEqual(width);
        }
        expect(fitted.lines.length * fitted.size).toBeLessThanOrEqual(height);
      },
    ),
  );
});

test('a surname stands where the whole name has no room, and nothing rather than a stump', () => {
  const names = ['Oluwaseun Adeyemi', 'Adeyemi'];
  const whole = { ...sizes, isWhole: true };
  expect(fitFirst(names, { width: 38, height: 14 }, whole, widthOf)?.lines).toEqual(['Adeyemi']);
  expect(fitFirst(names, { width: 20, height: 14 }, whole, widthOf)).toBeNull();
});

test('a surname is better than a first name that is parted at its hyphen', () => {
  const whole = { ...sizes, isWhole: true };
  const names = ['Marie-Soleil Cormier', 'Cormier'];
  const fitted = fitFirst(names, { width: 52, height: 40 }, whole, widthOf);
  expect(fitted?.lines).toEqual(['Cormier']);
});

test('where it is asked for, one line in smaller letters is better than two in larger ones', () => {
  const room = { width: 100, height: 50 };
  expect(fit('St. Lawrence', room, sizes, widthOf)?.lines).toEqual(['St.', 'Lawrence']);
  const flat = fit('St. Lawrence', room, { ...sizes, isFlat: true }, widthOf);
  expect(flat).toEqual({ size: 16, lines: ['St. Lawrence'] });
});

test('no shortened name ends on a word that says nothing', () => {
  const fitted = fit('Regions of the West and North', { width: 58, height: 24 }, sizes, widthOf);
  expect(fitted?.lines.join(' ')).toBe('Regions of the West…');
});
