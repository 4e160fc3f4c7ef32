import { describe, expect, test } from 'vitest';
import { parse } from '../scenario/files.ts';
import { clay, written } from './clay.ts';

const languages = ['en', 'fr'] as const;

describe('clay new', () => {
  test.each(languages)('prints what can be played, with no remark: %s', (language) => {
    const { code, stdout, stderr } = clay('new', '--lang', language);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const checked = clay('validate', written(`mine.${language}.yaml`, stdout));
    expect(checked.code).toBe(0);
    expect(checked.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test.each(languages)('has no example that fails when all are switched on: %s', (language) => {
    const text = clay('new', '--lang', language).stdout;
    const switchedOn = text.replaceAll(/^#(?![# ])|^#(?=  )/gm, '');
    expect(switchedOn).toMatch(/^endings:$/m);
    expect(parse(switchedOn)).toMatchObject({ kind: 'scenario', warnings: [] });
  });

  test('prints the same scenario in both languages, but for the comments and the seed', () => {
    const [english, french] = languages.map((language) => {
      const parsed = parse(clay('new', '--lang', language).stdout);
      return parsed.kind === 'scenario' ? { ...parsed.scenario, seed: '' } : parsed;
    });
    expect(french).toEqual(english);
  });
});

describe('clay describe', () => {
  test('says the people by tier, what policies cost and what may come', () => {
    const file = written('small.yaml', clay('new').stdout);
    const { code, stdout, stderr } = clay('describe', file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('# My department\n');
    expect(stdout).toContain('120 people');
    expect(stdout).toContain('| Managers | 13 | 13 | 45% ± 12% |');
    expect(stdout).toMatch(/^\| Open letter \| Lead \| \$5,000 \|/m);
    expect(stdout).toContain('The form (quarters 2 to 4');
  });

  test('says it in French, with the numbers as they are written there', () => {
    const file = written('petit.yaml', clay('new', '--lang', 'fr').stdout);
    const { stdout } = clay('describe', file, '--lang', 'fr');
    expect(stdout).toContain('# Mon ministère\n');
    expect(stdout).toMatch(/^\| Lettre ouverte \| .*5\s000\s\$/m);
  });

  test('describes nothing of a file that cannot be played', () => {
    const { code, stdout, stderr } = clay('describe', written('broken.yaml', 'format: 1\n'));
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('broken.yaml:1:1');
  });
});

describe('clay schema', () => {
  test.each(languages)('describes every key of a scenario: %s', (language) => {
    const { code, stdout } = clay('schema', '--lang', language);
    expect(code).toBe(0);
    expect(keysWithoutMeaning(stdout)).toEqual([]);
  });

  test('describes every key of a catalogue, and has other keys for it', () => {
    const { stdout } = clay('schema', '--of', 'catalogue');
    expect(keysWithoutMeaning(stdout)).toEqual([]);
    expect(stdout).not.toBe(clay('schema').stdout);
  });
});

type Described = { readonly description?: string };
type Definition = { readonly properties?: Readonly<Record<string, Described>> };

function keysWithoutMeaning(text: string): readonly string[] {
  const schema: { readonly definitions: Readonly<Record<string, Definition>> } = JSON.parse(text);
  const keys = Object.entries(schema.definitions).flatMap(([part, { properties = {} }]) =>
    Object.entries(properties).map(([key, { description = '' }]) => ({ part, key, description })),
  );
  expect(keys.length).toBeGreaterThan(20);
  return keys.filter(({ description }) => description === '').map(({ part, key }) => part + key);
}
