/** Documents as guides in the page: whole in both languages, without a dead link, or not built at all. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideFiles } from '../../src/cli/launch/guideFiles.mjs';
import { guideOf } from '../../src/cli/launch/guideOf.mjs';
import { guideNames } from '../../src/panels/guides/guideNames.ts';
import { guideTexts } from '../../src/panels/guides/guideTexts.ts';
import type { Block, Guide, Span } from '../../src/words/index.ts';
import { guidePictures } from '../pictures/shots.ts';

const built = guideFiles.map((from) => ({
  ...from,
  ...guideOf(from, readFileSync(from.file, 'utf8')),
}));
const pairs = guideNames.map((name) => [name, guideIn(name, 'en'), guideIn(name, 'fr')] as const);

test('every document that is built is offered, and no other', () => {
  expect(new Set(guideFiles.map(({ guide }) => guide))).toEqual(new Set(guideNames));
});

test('a guide comes to the page as it was built', async () => {
  const { guide } = await guideTexts.privacy.fr();
  const { title, blocks } = guideIn('privacy', 'fr');
  expect(guide).toEqual({ title, blocks, pictures: [] });
});

describe.each(pairs)('the guide %s', (name, english, french) => {
  test('has the same shape in both languages', () => {
    expect(shapesOf(french.blocks)).toEqual(shapesOf(english.blocks));
  });

  test('has headings to go by, and each only once', () => {
    const ids = headingsOf(english.blocks);
    expect(ids.length).toBeGreaterThan(name === 'findings' ? -1 : 2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ['en', english],
    ['fr', french],
  ] as const)('leads only to what is there, in %s', (_language, { blocks }) => {
    const dead = linksOf(blocks).filter(
      ({ guide, heading }) =>
        heading !== null && !headingsOf(guideIn(guide, 'en').blocks).includes(heading),
    );
    expect(dead).toEqual([]);
  });

  test('names every column of its tables', () => {
    const unnamed = [english, french].flatMap(({ blocks }) =>
      tablesIn(blocks).filter(({ heads }) => heads.some((head) => head.length === 0)),
    );
    expect(unnamed).toEqual([]);
  });
});

test('every picture of a guide is one that `npm run pictures -- --docs` takes, and each of those is used', () => {
  const shown = built.flatMap(({ file, pictures }) =>
    pictures.map((picture) => path.resolve(path.dirname(file), picture)),
  );
  const taken = guidePictures.map(
    ({ name, language }) =>
      new URL(`../../docs/pictures/${language}/${name}.webp`, import.meta.url).pathname,
  );
  expect(new Set(shown)).toEqual(new Set(taken));
  expect(taken.filter((file) => !existsSync(file))).toEqual([]);
});

describe('a document that the page could not show is not built:', () => {
  const [from] = guideFiles;
  const title = readFileSync(from.file, 'utf8');

  test.each([
    ['markup', '<b>bold</b>'],
    ['a picture in a line', 'See ![it](it.webp) here.'],
    ['a sign that is spelled out', 'Fish &amp; chips.'],
    ['a line across', '---'],
    ['a link to a heading that is not there', 'See [it](#nowhere-at-all).'],
  ])('%s', (_what, text) => {
    expect(() => guideOf(from, `${title}\n\n${text}\n`)).toThrow('facilitator.md');
  });

  test('a heading that only one language has', () => {
    expect(() => guideOf(from, `${title}\n\n## More\n`)).toThrow('headings');
  });
});

test('the page names a file that it does not have, and keeps links away from home', () => {
  const [from] = guideFiles;
  const { blocks } = guideOf(
    from,
    `${readFileSync(from.file, 'utf8')}\n\nSee [the lab](lab.md), [cards](cards.html), [paper.md](paper.md) and [Node](https://nodejs.org).\n`,
  );
  expect(blocks.at(-1)).toEqual({
    kind: 'paragraph',
    spans: [
      'See ',
      'the lab',
      ' (',
      { kind: 'code', text: 'lab.md' },
      ')',
      ', ',
      { kind: 'guide', guide: 'cards', heading: null, spans: ['cards'] },
      ', ',
      { kind: 'guide', guide: 'paper', heading: null, spans: [] },
      ' and ',
      { kind: 'away', address: 'https://nodejs.org', spans: ['Node'] },
      '.',
    ],
  });
});

function guideIn(name: string, wanted: 'en' | 'fr'): (typeof built)[number] {
  const found = built.find(({ guide, language }) => guide === name && language === wanted);
  if (found === undefined) throw new Error(`${name} is not built in ${wanted}`);
  return found;
}

/** Kinds of blocks, headings by name and tables by size, in their order. */
function shapesOf(blocks: Guide['blocks']): readonly string[] {
  return allOf(blocks).map((block) => {
    if (block.kind === 'heading') return `${block.level} ${block.id}`;
    if (block.kind === 'table') return `table ${block.heads.length} by ${block.rows.length}`;
    return block.kind;
  });
}

function headingsOf(blocks: Guide['blocks']): readonly string[] {
  return allOf(blocks).flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
}

function tablesIn(blocks: Guide['blocks']) {
  return allOf(blocks).filter((block) => block.kind === 'table');
}

/** Those within others too. */
function allOf(blocks: Guide['blocks']): readonly Block[] {
  return blocks.flatMap((block) => [block, ...allOf(innerOf(block).flat())]);
}

function innerOf(block: Block): readonly (readonly Block[])[] {
  if (block.kind === 'list') return block.items;
  if (block.kind === 'cards') return block.cards;
  return block.kind === 'quote' ? [block.blocks] : [];
}

function linksOf(blocks: Guide['blocks']): readonly Extract<Span, { readonly kind: 'guide' }>[] {
  return allOf(blocks).flatMap(spansOf).flatMap(linksIn);
}

function spansOf(block: Block): readonly Span[] {
  if (block.kind === 'table') return [...block.heads, ...block.rows.flat()].flat();
  return block.kind === 'heading' || block.kind === 'paragraph' ? block.spans : [];
}

function linksIn(span: Span): readonly Extract<Span, { readonly kind: 'guide' }>[] {
  if (typeof span === 'string' || span.kind === 'code') return [];
  return [...(span.kind === 'guide' ? [span] : []), ...span.spans.flatMap(linksIn)];
}
