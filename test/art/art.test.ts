import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import palette from '../../assets/palette.json' with { type: 'json' };
import { artFiles } from './artFiles.ts';
import { pictures } from './pictures.ts';

const root = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');

const drawings = readdirSync(new URL('assets/', root)).filter((name) => name.endsWith('.svg'));
const chosen = new Set(JSON.stringify(palette).match(/#[0-9a-f]{6}/g));

describe('what npm run art writes', () => {
  test.each(artFiles.map((each) => [each.name, each] as const))('%s is as written', (_, each) => {
    expect(readFileSync(each.file, 'utf8')).toBe(each.text);
  });
});

describe('the drawings in assets', () => {
  test.each(drawings)('%s has no colour that the palette has not', (name) => {
    const strange = colorsIn(read(`assets/${name}`)).filter((color) => !chosen.has(color));
    expect(strange).toEqual([]);
  });

  test('a colour from elsewhere would be found', () => {
    expect(
      colorsIn('<path fill="#123456" stroke="RED"/><style>a{fill:rgb(1 2 3)}</style>'),
    ).toEqual(['#123456', 'RED', 'rgb(1 2 3)']);
  });
});

describe('the pictures of the drawings', () => {
  test.each(pictures.map((each) => [each.to, each] as const))('%s has its size', (to, picture) => {
    const bytes = readFileSync(new URL(to, root));
    // A PNG says its width and height in the first of its chunks.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      picture.width,
      picture.height,
    ]);
  });
});

describe('on paper', () => {
  const { camps, ink } = palette.light;
  const shared = [
    // What is printed is darker than a screen shows it, but for the camps, which are known by their colours.
    ...Object.entries(camps).map((each) => ['debrief/print.css', ...each] as const),
    ...Object.entries({ ...camps, ...ink }).map((each) => ['charts/charts.css', ...each] as const),
  ];
  test.each(shared)('%s has --%s as the light theme has it', (sheet, name, color) => {
    const css = read(`src/panels/${sheet}`);
    const written = new RegExp(`--${name}: (#\\w+);`).exec(css)?.[1];
    expect(written?.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3')).toBe(color);
  });
});

/** Whatever paints, but for a reference and what paints nothing. */
function colorsIn(svg: string): readonly string[] {
  const painted = svg.matchAll(/\b(?:fill|stroke|stop-color|flood-color)(?:="|: ?)([^";}]+)/g);
  return [...painted]
    .map(([, color]) => color)
    .filter((color) => !/^(none|url\(.*\))$/.test(color));
}
