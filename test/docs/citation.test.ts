/** How to cite the project: the file that says it, against what the project says of itself. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
const text = z.string().min(1);
const entities = z.array(z.strictObject({ name: text })).min(1);

/** Those keys of the Citation File Format 1.2.0 that are used here; it allows no others than its own. */
const citationSchema = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: text,
  type: z.literal('software'),
  title: text,
  abstract: text,
  authors: entities,
  version: text,
  license: z.literal('MIT'),
  keywords: z.array(text).min(1),
  references: z.array(
    z.strictObject({
      type: z.literal('report'),
      title: text,
      year: z.int(),
      authors: entities,
      notes: text,
    }),
  ),
});
const projectSchema = z.object({ version: text, license: text });

describe('CITATION.cff', () => {
  const citation = citationSchema.parse(parse(read('docs/CITATION.cff')));
  const project = projectSchema.parse(JSON.parse(read('package.json')));

  test('has the version and the licence of the project', () => {
    expect([citation.version, citation.license]).toEqual([project.version, project.license]);
  });

  test('is of a version that the changelog knows, in both languages', () => {
    for (const name of ['docs/CHANGELOG.md', 'docs/CHANGELOG.fr.md']) {
      expect(read(name)).toMatch(
        new RegExp(`^## ${citation.version.replaceAll('.', '\\.')}, `, 'm'),
      );
    }
  });
});
