/** What holds for every guide: its words stand on the screen, its links lead somewhere, its signs stay with their words. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultScenario } from './cards/defaultScenario.ts';
import { looseIn } from '../words/loose.ts';
import { documents, textOf } from './documents.ts';
import { screenNamesIn } from './screenNames.ts';

/** Those that were written for people at the screen; the model's own use italics for other things. */
const guides = documents
  .filter(({ name }) => !/^(?:model\/|scenarios|CHANGELOG)/.test(name))
  .map((document) => [document.name, document] as const);
const everyDocument = [
  ...documents.map(({ name, file }) => ({ name, file })),
  readme('README.md'),
  readme('docs/README.fr.md'),
].map((each) => [each.name, each.file] as const);

describe.each(guides)('the guide %s', (_name, document) => {
  const text = proseOf(textOf(document));

  test('writes nothing in italics that does not stand on the screen', () => {
    const names = screenNamesIn(document.language);
    expect(italicsIn(text).filter((name) => !names.has(name))).toEqual([]);
  });

  test('names its other language at the top', () => {
    const [, opening] = textOf(document).split(/^# .*$/m);
    const file = document.name.replace(/\.fr\.md$|\.md$/, '');
    const other = document.language === 'en' ? `${file}.fr.md` : `${file}.md`;
    expect(opening.split(/^## /m)[0]).toContain(`](${other})`);
  });

  test('keeps its signs with their words', () => {
    expect(document.language === 'fr' ? looseIn(text) : []).toEqual([]);
  });
});

test('the people whom the facilitator is to find sit where the guide says', () => {
  const { department } = defaultScenario();
  const seatOf = new Map(
    department.persons.map(({ uid, name }) => [
      name,
      Array.from(department.seats).find(([, seated]) => seated === uid)?.[0],
    ]),
  );
  expect(
    [
      'Geneviève Rancourt',
      'Jean-Philippe Ouellette',
      'Théo Beauregard',
      'Raymond Kakegabon',
      'Walter Friesen',
      'Fiona MacAskill',
      'Huguette Lachapelle',
      'Oluwaseun Adeyemi',
      'Yasmine Benkirane',
    ].map((name) => seatOf.get(name)),
  ).toEqual(['1', '1.1', '1.1.1', '2', '2.2', '3', '3.2', '3.1', '3.1.1']);
});

test.each(everyDocument)('the links of %s lead somewhere', (_name, file) => {
  const text = readFileSync(file, 'utf8');
  const broken = linksIn(text).filter((link) => !leadsSomewhere(link, file));
  expect(broken).toEqual([]);
});

test('a link that leads nowhere is noticed, and so is a name that nothing has', () => {
  const [[, { file }]] = guides;
  expect(leadsSomewhere('nowhere.md', file)).toBe(false);
  expect(leadsSomewhere('#no-such-heading', file)).toBe(false);
  expect(screenNamesIn('en').has('Presenter mode')).toBe(true);
  expect(screenNamesIn('en').has('Presenting mode')).toBe(false);
});

function readme(name: string) {
  return { name, file: new URL(`../../${name}`, import.meta.url).pathname };
}

/** Without code, and without what is written by machine. */
function proseOf(text: string): string {
  return text
    .replaceAll(/```[\s\S]*?```/g, '')
    .replaceAll(/^ {4}.*$/gm, '')
    .replaceAll(/<!-- generated[\s\S]*?<!-- \/generated -->/g, '')
    .replaceAll(/`[^`]*`/g, '');
}

/** But for the line that is there for readers of the other language. */
function italicsIn(text: string): readonly string[] {
  const runs = text.matchAll(/(?<![*\w])\*(?<run>[^*\s](?:[^*]*[^*\s])?)\*(?![*\w])/g);
  return Array.from(runs, ({ groups }) => groups?.['run'] ?? '').filter(
    (run) => !run.includes(']('),
  );
}

function linksIn(text: string): readonly string[] {
  const links = proseOf(text).matchAll(/\]\((?<link>[^)\s]+)\)/g);
  return Array.from(links, ({ groups }) => groups?.['link'] ?? '').filter(
    (link) => !/^https?:/.test(link),
  );
}

function leadsSomewhere(link: string, from: string): boolean {
  const [path, heading] = link.split('#');
  const file = path === '' ? from : new URL(path, `file://${from}`).pathname;
  if (!existsSync(file)) return false;
  return heading === undefined || anchorsOf(readFileSync(file, 'utf8')).includes(heading);
}

/** As GitHub makes them of headings. */
function anchorsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/^#+ (?<title>.+)$/gm), ({ groups }) =>
    (groups?.['title'] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}
