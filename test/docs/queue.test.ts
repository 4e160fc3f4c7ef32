import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { clay } from '../cli/clay.ts';

const page = readFileSync(new URL('../../docs/queue.md', import.meta.url), 'utf8');
/** A blank line between indented ones belongs to their block. */
const blocks = Array.from(page.matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gm), ([text]) =>
  text.replaceAll(/^ {4}/gm, '').trim(),
);
const manifests = blocks.filter((block) => /^(?:services|apiVersion):/.test(block));

describe('the manifests of the queue', () => {
  test('are a compose file and one for Kubernetes, both of them YAML', () => {
    expect(manifests).toHaveLength(2);
    for (const manifest of manifests) {
      const documents = parseAllDocuments(manifest);
      if (!Array.isArray(documents)) throw new Error('there is nothing in the manifest');
      expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
    }
  });

  test.each(manifests.map((manifest) => [manifest.slice(0, 20), manifest] as const))(
    'start what there is: %s',
    (_, manifest) => {
      const [, words = ''] = /command: \[clay, (.*)\]/.exec(manifest) ?? [];
      const [command = '', ...rest] = words.split(', ');
      const { code, stdout } = clay(command, '--help');
      expect(code).toBe(0);
      const options = rest.filter((word) => word.startsWith('--'));
      expect(options.length).toBeGreaterThan(0);
      for (const option of options) expect(stdout).toContain(option);
    },
  );
});

test('the commands of the page are those of the command line', () => {
  const typed = blocks.flatMap((block) => block.match(/npm run -s clay -- .*/g) ?? []);
  expect(typed.length).toBeGreaterThan(2);
  for (const line of typed) {
    const [, command = ''] = /clay -- (\w+)/.exec(line) ?? [];
    const { stdout } = clay(command, '--help');
    for (const [option] of line.matchAll(/ --[a-z][\w-]*/g)) expect(stdout).toContain(option);
  }
});
