import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/index.ts';
import { shippedCatalogue } from '../scenario/files.ts';

const catalogue = shippedCatalogue();
const opening = 'format: 1\ntitle: { en: Ours, fr: Le nôtre }\n';

/** The examples of the guide, each made into a whole file. */
function examplesOf(name: string): readonly string[] {
  const guide = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
  return Array.from(guide.matchAll(/^( *)```yaml\n([\s\S]*?)```/gm), ([, indent, block]) =>
    block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  ).flatMap(wholeFiles);
}

function wholeFiles(example: string): readonly string[] {
  if (example.startsWith('#')) return [];
  if (example.startsWith('format:')) return [example];
  const lines = example.trim().split('\n');
  // Several ways to say the same thing, a line each.
  if (lines.every((line) => line.startsWith('department:'))) {
    return lines.filter((line) => !line.includes('chart:')).map((line) => `${opening}${line}\n`);
  }
  return [
    example.includes('department:')
      ? `${opening}${example}`
      : `${opening}department: { size: 60 }\n${example}`,
  ];
}

describe.each(['scenarios.md', 'scenarios.fr.md'])('the guide %s', (name) => {
  const examples = examplesOf(name);

  test('has examples', () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  test.each(examples.map((text) => [text.split('\n').at(-2) ?? '', text] as const))(
    'shows what can be played: … %s',
    (_, text) => {
      expect(parseScenario({ name: 'guide.yaml', text }, catalogue)).toMatchObject({
        kind: 'scenario',
        warnings: [],
      });
    },
  );
});
