import { readFileSync, readdirSync } from 'node:fs';
import { isScalar, parseDocument, visit } from 'yaml';
import { describe, expect, test } from 'vitest';
import { looseIn } from './loose.ts';

const root = new URL('../../', import.meta.url);

const yamlFiles = readdirSync(new URL('scenarios/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .toSorted();
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
    expect(found).toEqual([]);
  });
});
