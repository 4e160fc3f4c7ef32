import { readFileSync, readdirSync } from 'node:fs';
import { isScalar, parseDocument, visit } from 'yaml';
import { describe, expect, test } from 'vitest';
import { looseIn } from './loose.ts';

const root = new URL('../../', import.meta.url);

const yamlFiles = readdirSync(new URL('scenarios/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .toSorted();
/** What is called otherwise here, by the word that is used. */
const otherWords = {
  'sous-ministre': /administrat\S* généra/i,
  bilan: /débref/i,
  zélateur: /zélote/i,
  'mode présentation': /mode présentateur/i,
} as const;

const documents = readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.fr.md'))
  .map((name) => `docs/${name}`);
const wordFiles = readdirSync(new URL('src/words/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('fr.json'))
  .toSorted();

describe('French keeps its signs with the words that they belong to', () => {
  test.each(yamlFiles)('in scenarios/%s', (name) => {
    const found: string[] = [];
    visit(parseDocument(readFileSync(new URL(`scenarios/${name}`, root), 'utf8')), {
      Pair: (_, { key, value }) => {
        if (!isScalar(key) || key.value !== 'fr' || !isScalar(value)) return;
        found.push(...looseIn(String(value.value).trim()));
      },
    });
    expect(found).toEqual([]);
  });

  test.each(wordFiles)('in src/words/%s', (name) => {
    const words: object = JSON.parse(readFileSync(new URL(`src/words/${name}`, root), 'utf8'));
    const found = Object.entries(words).flatMap(([id, text]) =>
      looseIn(String(text)).map((sign) => `${id}: ${sign}`),
    );
    expect(found, `A no-break space belongs there: docs/CONTRIBUTING.md says which.`).toEqual([]);
  });
});

describe('French calls one thing by one word', () => {
  const files = [
    'docs/README.fr.md',
    ...documents,
    ...yamlFiles.map((name) => `scenarios/${name}`),
    ...wordFiles.map((name) => `src/words/${name}`),
  ];

  test.each(Object.entries(otherWords))('%s', (_word, other) => {
    const found = files.filter((name) => other.test(proseOf(name)));
    expect(found).toEqual([]);
  });
});

/** Without names of files and commands, and without the keys of files, which are English. */
function proseOf(name: string): string {
  return readFileSync(new URL(name, root), 'utf8')
    .replaceAll(/`[^`]*`|^ {4}\S.*$|\]\([^)]*\)|"[\w.-]+":|^\s*[\w-]+:/gm, '')
    .replaceAll(/```[\s\S]*?```/g, '');
}
