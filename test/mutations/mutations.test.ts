/** The tests of the tests are run seldom; so that they can be, whenever somebody asks. */
import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { askTests, copyProject, removeCopy } from './copy.ts';
import { coreRules } from './coreRules.ts';
import { otherRules } from './otherRules.ts';

test('what a mutation replaces stands once in the rule that it breaks', () => {
  const stale = [...coreRules, ...otherRules].filter(({ file, find }) => {
    const text = readFileSync(new URL(`../../src/model/${file}`, import.meta.url), 'utf8');
    return text.split(find).length !== 2;
  });
  expect(stale, `A rule was rewritten: say in test/mutations what breaks it now.`).toEqual([]);
});

test('a copy in which nothing is broken is green, and one that does not load is not', async () => {
  const folder = copyProject();
  onTestFinished(() => removeCopy(folder));
  expect(await askTests(folder, ['test/model/measure'])).toEqual({ kind: 'survived' });
  expect(await askTests(folder, ['test/model/nowhere'])).toEqual({
    kind: 'caught',
    by: expect.stringMatching(/nothing ran|could not be loaded/),
  });
});
