import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandsOf } from '../../src/stage/bands.ts';

import { placeAll, placeSigns, signWidth } from '../../src/stage/placeSigns.ts';
import { signs, type Sign } from '../../src/stage/signs.ts';
import { wordsIn, type Language } from '../../src/words/index.ts';

/** A letter of ours is about half as wide as it is high. */
const letterShare = 0.5;

test('no two signs overlap, and none leaves the legend', () => {
  const widths = fc.array(fc.double({ min: 2, max: 20, noNaN: true }), { maxLength: 24 });
  const rects = fc.record({
    x: fc.constant(0),
    y: fc.integer({ min: 0, max: 900 }),
    width: fc.integer({ min: 320, max: 1600 }),
    height: fc.integer({ min: 20, max: 110 }),
  });
  fc.assert(
    fc.property(widths, rects, (inLetters, rect) => {
      const widthsAt = (size: number): readonly number[] => inLetters.map((width) => width * size);
      const { size, spots } = placeSigns(widthsAt, rect);
      const placed = spots.flatMap((spot, at) =>
        spot === undefined ? [] : [{ ...spot, end: spot.x + inLetters[at] * size }],
      );
      for (const [at, { x, y, end }] of placed.entries()) {
        expect(x).toBeGreaterThanOrEqual(rect.x);
        expect(end).toBeLessThanOrEqual(rect.x + rect.width);
        expect(y).toBeGreaterThan(rect.y);
        expect(y).toBeLessThan(rect.y + rect.height);
        const others = placed.slice(at + 1).filter((other) => other.y === y);
        expect(others.every((other) => other.x >= end || other.end <= x)).toBe(true);
      }
    }),
  );
});

test('letters get smaller before anything is left unexplained', () => {
  const rect = { x: 0, y: 0, width: 600, height: 70 };
  const few = placeSigns((size) => Array.from({ length: 6 }, () => 10 * size), rect);
  const many = placeSigns((size) => Array.from({ length: 16 }, () => 10 * size), rect);
  expect(many.size).toBeLessThan(few.size);
  expect([...few.spots, ...many.spots]).not.toContain(undefined);
});

test.each(
  (['en', 'fr'] as const).flatMap((language) =>
    [
      [634, 680],
      [800, 460],
      [832, 660],
      [1248, 1020],
    ].map(([width, height]) => ({ language, width, height })),
  ),
)(
  'all signs there are have room at $width × $height ($language)',
  ({ language, width, height }) => {
    const { legend } = bandsOf(3, width, height, 0);
    const widthsAt = (size: number): readonly number[] =>
      signs.map((sign) => (signWidth(sign) + letterShare * wordsOf(sign, language).length) * size);
    expect(placeSigns(widthsAt, legend).spots).not.toContain(undefined);
  },
);

test('where there is no room for all, what is asked of the picture stays explained', () => {
  const rect = { x: 0, y: 0, width: 360, height: 85 };
  const widthAt = (sign: Sign, size: number): number =>
    (signWidth(sign) + letterShare * wordsOf(sign, 'fr').length) * size;
  const placed = placeAll(signs, widthAt, rect).placed.map(({ sign }) => sign);
  expect(placed.length).toBeLessThan(signs.length);
  expect(placed).not.toContain('season');
  expect(placed).toEqual(expect.arrayContaining(['zealots', 'stopped', 'incident', 'stops']));
});

function wordsOf(sign: (typeof signs)[number], language: Language): string {
  const { say } = wordsIn(language);
  const season = 'autumn';
  return sign === 'season' ? say('stage.sign.season', { season }) : say(`stage.sign.${sign}`);
}
