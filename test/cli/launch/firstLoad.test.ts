import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { judgeFirstLoad } from '../../../src/cli/launch/firstLoad.mjs';

const chunk = (name: string, imports: readonly string[] = [], facadeModuleId = '') => ({
  fileName: `assets/${name}.js`,
  facadeModuleId,
  imports: imports.map((each) => `assets/${each}.js`),
  code: `say(${JSON.stringify(name.repeat(40))});`,
  modules: { [`/clone/node_modules/${name}-package/index.js`]: { code: name } },
});
const chunks = [
  chunk('entry', ['shared']),
  chunk('shared', ['deeper']),
  chunk('deeper'),
  chunk('dialog', ['shared']),
  chunk('english', [], '/clone/src/words/books/firstEn.ts'),
  chunk('french-is-longer', [], '/clone/src/words/books/firstFr.ts'),
];
const page = '<script type="module" src="./assets/entry.js"></script>';
const first = ['entry', 'french-is-longer', 'shared', 'deeper'];
const bytes = chunks
  .filter(({ fileName }) => first.some((name) => fileName === `assets/${name}.js`))
  .reduce((sum, { code }) => sum + gzipSync(code).length, 0);

test('counts what the page names, what that needs, and the longer of the words, and no more', () => {
  const { isWithin, text } = judgeFirstLoad(chunks, page, bytes);
  expect(isWithin).toBe(true);
  expect(Array.from(text.matchAll(/assets\/([\w-]+)\.js/g), ([, name]) => name)).toEqual(first);
});

test('says by how much it is too much, and what weighs', () => {
  const { isWithin, text } = judgeFirstLoad(chunks, page, bytes - 1);
  expect(isWithin).toBe(false);
  expect(text).toContain('That is 1 too many');
  expect(text).toContain('shared-package');
  expect(text).not.toContain('dialog');
});

test('a build in which nothing is found to count is an error, and not within any budget', () => {
  expect(() => judgeFirstLoad(chunks, '<p></p>', bytes)).toThrow('names no script');
  expect(() => judgeFirstLoad(chunks.slice(0, 4), page, bytes)).toThrow('words');
});
