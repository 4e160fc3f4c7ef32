import { describe, expect, test } from 'vitest';
import { camps } from '../../src/model/index.ts';
import { art, seasons, type FigureKind, type Paint, type Size } from '../../src/stage/art/index.ts';
import { heartOf } from '../../src/stage/art/body.ts';
import { paintCracks } from '../../src/stage/art/cracks.ts';
import { paintFrost } from '../../src/stage/art/frost.ts';
import { coloursOf } from '../../src/stage/art/seasons.ts';
import { paintPores } from '../../src/stage/art/soil.ts';
import { mix, palettes, type Palette, type Rgb } from '../../src/stage/palette.ts';
import { count, recordPaint, rounded, type Call } from './recordPaint.ts';

const strip: Size = { width: 256, height: 110 };
const themes = Object.values(palettes);

type Piece = (paint: Paint, palette: Palette) => void;

const pieces: Readonly<Record<keyof typeof art, Piece>> = {
  clay: (paint, palette) => art.clay(paint, strip, 0.6, palette),
  rim: (paint, palette) => art.rim(paint, { width: 6, height: 110 }, 'right', palette),
  relief: (paint, palette) => art.relief(paint, strip, palette),
  duct: (paint, palette) => art.duct(paint, { width: 14, height: 110 }, 2, palette),
  stream: (paint, palette) => art.stream(paint, { width: 14, height: 110 }, 2, 0.3, palette),
  pool: (paint, palette) => art.pool(paint, { width: 256, height: 30 }, 0.3, palette),
  hollow: (paint, palette) => art.hollow(paint, strip, 0.3, palette),
  arch: (paint, palette) => art.arch(paint, { width: 16, height: 16 }, 'left', palette),
  figure: (paint, palette) => art.figure(paint, { width: 120, height: 120 }, person, palette),
  crowd: (paint, palette) => art.crowd(paint, strip, 'resister', palette),
  shoots: (paint, palette) => art.shoots(paint, { width: 256, height: 10 }, palette),
  drop: (paint, palette) => art.drop(paint, { width: 6, height: 8 }, palette),
  voice: (paint, palette) => art.voice(paint, { width: 10, height: 10 }, true, palette),
  ring: (paint, palette) => art.ring(paint, { width: 60, height: 60 }, palette),
  shock: (paint, palette) => art.shock(paint, strip, palette),
  root: (paint, palette) => art.root(paint, { width: 60, height: 40 }, 1, palette),
  sky: (paint, palette) => art.sky(paint, { width: 832, height: 100 }, 'autumn', palette),
  sun: (paint, palette) => art.sun(paint, { width: 200, height: 200 }, palette),
  turf: (paint, palette) => art.turf(paint, { width: 256, height: 14 }, 'spring', palette),
  deputy: (paint, palette) => art.deputy(paint, { width: 28, height: 46 }, palette),
  floor: (paint, palette) => art.floor(paint, { width: 832, height: 180 }, palette),
};

const person: FigureKind = { camp: 'zealot', practises: true, mood: 2, isManager: true };

function paletteOf(grey: number): Palette {
  const color = [grey, grey, grey] as const;
  const colors = Object.keys(palettes.dark).map((name) => [name, color]);
  const all = Object.fromEntries(camps.map((camp) => [camp, color]));
  return {
    ...palettes.dark,
    ...Object.fromEntries(colors),
    camps: { ...palettes.dark.camps, ...all },
  };
}

function colorsIn(calls: readonly Call[]): readonly string[] {
  const set = calls.filter(([name]) => ['fillStyle', 'strokeStyle', 'stop'].includes(name));
  return set.map((call) => String(call.at(-1))).filter((color) => color.startsWith('rgb'));
}

describe.each(Object.entries(pieces))('the piece %s', (_, piece) => {
  test('is painted the same way every time', () => {
    const [first, second] = [0, 1].map(() => recordPaint((paint) => piece(paint, palettes.light)));
    expect(first.length).toBeGreaterThan(3);
    expect(second).toEqual(first);
  });

  test('has no colours but those of the palette and mixes of them', () => {
    const colors = colorsIn(recordPaint((paint) => piece(paint, paletteOf(123))));
    expect(colors.length).toBeGreaterThan(0);
    for (const color of colors) expect(color).toMatch(/^rgb\(123 123 123 \//);
  });

  test('leaves the canvas as it found it', () => {
    const calls = recordPaint((paint) => piece(paint, palettes.dark));
    expect(count(calls, 'save')).toBe(count(calls, 'restore'));
  });
});

describe('clay', () => {
  const cracks = (closed: number): number =>
    count(
      recordPaint((paint) => paintCracks(paint, strip, closed, palettes.dark)),
      'moveTo',
    );
  const pores = (openness: number): number =>
    count(
      recordPaint((paint) => paintPores(paint, strip, openness, palettes.dark)),
      'moveTo',
    );

  test('has fewer cracks and more pores the more open it is', () => {
    const steps = [0, 0.25, 0.5, 0.75, 1];
    const cracked = steps.map((openness) => cracks(1 - openness));
    const porous = steps.map(pores);
    expect(cracked).toEqual([...new Set(cracked)].toSorted((one, other) => other - one));
    expect(porous).toEqual([...new Set(porous)].toSorted((one, other) => one - other));
    expect([cracked.at(-1), porous[0]]).toEqual([0, 0]);
  });

  test('keeps each crack where it was while others close', () => {
    const [more, fewer] = [0.8, 0.6].map((closed) => {
      const calls = recordPaint((paint) => paintCracks(paint, strip, closed, palettes.dark));
      return new Set(rounded(calls.filter(([name]) => name === 'moveTo')));
    });
    expect(fewer.size).toBeGreaterThan(10);
    expect([...fewer].filter((crack) => !more.has(crack))).toEqual([]);
  });
});

test.each([0, 0.6, 1])('clay of openness %s goes on across the ends of its strip', (openness) => {
  const calls = recordPaint((paint) => art.clay(paint, strip, openness, palettes.dark));
  const dots = calls
    .filter(([name]) => name === 'arc')
    .map(([, x, y, size]) => [x, y, size].map(Number));
  const over = dots.filter(([x, , size]) => x + size > strip.width && x < strip.width);
  expect(over.length).toBeGreaterThan(0);
  for (const [x, y, size] of over) {
    expect(
      dots.some(
        ([atX, atY, of]) => Math.abs(atX + strip.width - x) < 1e-9 && atY === y && of === size,
      ),
    ).toBe(true);
  }
});

describe('water', () => {
  const size: Size = { width: 14, height: 110 };

  test.each([0, 1, 2, 3, 4, 5])('in channel %i comes round to where its flow began', (variant) => {
    const [start, end] = [0, 1].map((phase) =>
      rounded(recordPaint((paint) => art.stream(paint, size, variant, phase, palettes.dark))),
    );
    expect(end.toSorted()).toEqual(start.toSorted());
    const half = recordPaint((paint) => art.stream(paint, size, variant, 0.5, palettes.dark));
    expect(rounded(half).toSorted()).not.toEqual(start.toSorted());
  });

  test('stands as it stood after a round of its ripples', () => {
    const [start, end] = [0, 1].map((phase) =>
      rounded(recordPaint((paint) => art.pool(paint, strip, phase, palettes.dark))),
    );
    expect(end).toEqual(start);
  });

  test.each([10, 12, 16])('stays inside a channel of %i pixels', (width) => {
    for (const variant of [0, 1, 2, 3, 4, 5]) {
      const calls = recordPaint((paint) => {
        art.duct(paint, { width, height: 110 }, variant, palettes.dark);
        art.stream(paint, { width, height: 110 }, variant, 0.2, palettes.dark);
      });
      for (const [name, x] of calls) {
        if (name !== 'lineTo' && name !== 'moveTo') continue;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('a figure', () => {
  const paintOf = (body: number, kind: FigureKind): readonly string[] => {
    const size = { width: body / 0.56, height: body / 0.56 };
    return rounded(recordPaint((paint) => art.figure(paint, size, kind, palettes.dark)));
  };

  test.each([5, 9, 13, 30, 110])('of %i pixels has a shape for each camp', (body) => {
    const shapes = camps.map((camp) => {
      const painted = paintOf(body, { camp, practises: false, mood: 1, isManager: false });
      return painted
        .slice(painted.indexOf('beginPath '))
        .filter((call) => !call.includes('Style'))
        .join();
    });
    expect(new Set(shapes).size).toBe(camps.length);
  });

  test.each([
    { body: 8, faces: 1 },
    { body: 27, faces: 1 },
    { body: 29, faces: 3 },
  ])('of $body pixels has $faces faces for three moods', ({ body, faces }) => {
    const moods = ([0, 1, 2] as const).map((mood) =>
      paintOf(body, { camp: 'resister', practises: false, mood, isManager: false }).join(),
    );
    expect(new Set(moods).size).toBe(faces);
  });

  test('shows who works in the open and, where there is room, who leads', () => {
    const plain: FigureKind = { ...person, practises: false, isManager: false };
    expect(paintOf(5, { ...plain, practises: true })).not.toEqual(paintOf(5, plain));
    expect(paintOf(20, { ...plain, isManager: true })).not.toEqual(paintOf(20, plain));
  });
});

test.each(themes)('a year in a theme has four skies and four turfs', (palette) => {
  const skies = seasons.map((season) =>
    rounded(
      recordPaint((paint) => art.sky(paint, { width: 832, height: 100 }, season, palette)),
    ).join(),
  );
  const turfs = seasons.map((season) =>
    rounded(
      recordPaint((paint) => art.turf(paint, { width: 256, height: 14 }, season, palette)),
    ).join(),
  );
  expect([new Set(skies).size, new Set(turfs).size]).toEqual([4, 4]);
});

test('frost comes further down the colder it is, and not at all where it is warm', () => {
  const lowest = [0, 0.25, 0.5, 1].map((cold) => {
    const calls = recordPaint((paint) => paintFrost(paint, strip, cold, palettes.light));
    const tips = calls.filter(([name]) => name === 'quadraticCurveTo');
    return Math.max(0, ...tips.map((call) => Number(call.at(-1))));
  });
  expect(lowest).toEqual([...new Set(lowest)].toSorted((one, other) => one - other));
  expect([lowest[0], lowest[3] > strip.height * 0.25]).toEqual([0, true]);
});

test.each(Object.entries(palettes))(
  'in the %s theme snow is nowhere blue, and frost is',
  (_, it) => {
    const { hill, turf, turfShade, leaves } = coloursOf('winter', it);
    const snow = [hill, turf, turfShade, ...leaves];
    for (const [red, , blue] of snow) expect(red).toBeGreaterThan(blue);
    for (const [red, , blue] of [it.trustCold, it.frost]) expect(blue).toBeGreaterThan(red);
  },
);

test('hollows have ice where nobody trusts, and light where all do', () => {
  const [cold, warm] = [0, 1].map((warmth) =>
    recordPaint((paint) => art.hollow(paint, strip, warmth, palettes.projector)),
  );
  expect(count(cold, 'stroke')).toBeGreaterThan(count(warm, 'stroke'));
  expect(count(warm, 'arc')).toBeGreaterThan(count(cold, 'arc'));
});

describe.each(Object.entries(palettes))('seen without colour, in the %s theme', (_, palette) => {
  const clays = [0, 0.25, 0.5, 0.75, 1].map((open) =>
    mix(palette.clayClosed, palette.clayOpen, open),
  );
  const grounds = [0, 0.5, 1].map((warmth) => mix(palette.trustCold, palette.trustWarm, warmth));

  test('ground gets lighter as it gets warmer, and frost stands out from the cold one', () => {
    const lights = grounds.map(luminance);
    expect(lights).toEqual(lights.toSorted((one, other) => one - other));
    expect(contrast(grounds[2], grounds[0])).toBeGreaterThan(1.7);
    expect(contrast(palette.frost, grounds[0])).toBeGreaterThan(2.4);
  });

  test('no two camps are as light as each other', () => {
    const fills = camps.map((camp) => heartOf(palette, camp) ?? palette.camps[camp]);
    const apart = fills.flatMap((one, at) => fills.slice(at + 1).map((it) => contrast(one, it)));
    expect(Math.min(...apart)).toBeGreaterThan(2);
  });

  test.each([
    ['running', pieces.stream, clays],
    ['standing', pieces.pool, [palette.clayClosed, palette.mortar]],
  ] as const)(
    '%s water has something in it that stands out from its ground',
    (_name, piece, behind) => {
      for (const ground of behind) expect(bestContrast(piece, palette, ground)).toBeGreaterThan(3);
    },
  );

  test.each(camps)('a %s stands out from clay and from ground', (camp) => {
    const kind: FigureKind = { camp, practises: false, mood: 1, isManager: false };
    for (const body of [6, 13]) {
      const size = { width: body / 0.56, height: body / 0.56 };
      const piece: Piece = (paint) => art.figure(paint, size, kind, palette);
      for (const ground of [...clays, ...grounds]) {
        expect(bestContrast(piece, palette, ground)).toBeGreaterThan(3);
      }
    }
  });
});

/** The contrast (WCAG) with a ground of whichever nearly opaque colour of a piece differs most from it. */
function bestContrast(piece: Piece, palette: Palette, ground: Rgb): number {
  const colors = colorsIn(recordPaint((paint) => piece(paint, palette)));
  const contrasts = colors.map((color) => {
    const [red, green, blue, alpha] = color.match(/[\d.]+/g)?.map(Number) ?? [];
    return alpha < 0.7 ? 1 : contrast([red, green, blue], ground);
  });
  return Math.max(...contrasts);
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((first, next) => next - first);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return red * 0.2126 + green * 0.7152 + blue * 0.0722;
}
