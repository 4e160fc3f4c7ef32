import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { palettes, type Rgb } from '../../src/stage/palette.ts';

const eyes = {
  'full colour vision': (color: Color): Color => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
  'a washed-out projector': washedOut,
};

/** A difference of 2 is just seen side by side; figures lie apart, and are small. */
const enough = 20;

describe.each(['dark', 'light', 'projector'] as const)('in the %s theme', (theme) => {
  const { camps, clayClosed, clayOpen, water } = palettes[theme];

  test.each(Object.entries(eyes))('the camps differ to %s', (_, seen) => {
    expect(leastDifference(Object.values(camps), seen)).toBeGreaterThan(enough);
  });

  test.each(Object.entries(eyes))('closed clay differs from open clay to %s', (_, seen) => {
    expect(leastDifference([clayClosed, clayOpen], seen)).toBeGreaterThan(enough);
  });

  test.each(Object.entries(eyes))('water differs from the clay around it to %s', (_, seen) => {
    expect(difference(water, clayClosed, seen)).toBeGreaterThan(enough);
    expect(difference(water, clayOpen, seen)).toBeGreaterThan(enough);
  });
});

test('two colours that a deuteranope confuses are found out', () => {
  expect(difference([200, 60, 60], [110, 110, 40], eyes.deuteranopia)).toBeLessThan(enough);
});

function leastDifference(colors: readonly Rgb[], seen: (color: Color) => Color): number {
  let least = Infinity;
  for (const [at, first] of colors.entries()) {
    for (const second of colors.slice(at + 1)) {
      least = Math.min(least, difference(first, second, seen));
    }
  }
  return least;
}

function difference(first: Rgb, second: Rgb, seen: (color: Color) => Color): number {
  return differenceCiede2000()(seen(colorOf(first)), seen(colorOf(second)));
}

function colorOf([red, green, blue]: Rgb): Color {
  return { mode: 'rgb', r: red / 255, g: green / 255, b: blue / 255 };
}

/** Daylight on the screen lifts every colour two fifths of the way to white. */
function washedOut(color: Color): Color {
  if (color.mode !== 'rgb') throw new Error('only rgb colours are washed out here');
  const lift = (part: number): number => part + (1 - part) * 0.4;
  return { ...color, r: lift(color.r), g: lift(color.g), b: lift(color.b) };
}
