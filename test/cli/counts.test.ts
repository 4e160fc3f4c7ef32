/** The end of a long output must say what failed, by name, and never that nothing did when something broke. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  addCounts,
  countFindings,
  countPlaywright,
  countVitest,
  listOfFailures,
} from '../../src/cli/launch/counts.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'clay-counts-'));
const file = path.join(folder, 'results.json');
afterAll(() => rmSync(folder, { recursive: true }));

const write = (results: unknown) => writeFileSync(file, JSON.stringify(results));

test('a failed unit test is named with its file', () => {
  const failed = { fullName: 'a weir lets nothing through', status: 'failed' };
  const passed = { fullName: 'a sieve does', status: 'passed' };
  write({
    numPassedTests: 1,
    testResults: [{ name: 'clay.test.ts', status: 'failed', assertionResults: [passed, failed] }],
  });
  expect(countVitest(file, 1)).toEqual({
    passed: 1,
    failed: ['clay.test.ts: a weir lets nothing through'],
  });
});

test('what a failed test expected and found is told below its name, without colours', () => {
  const failureMessages = [
    '\u001B[31mexpected 1 to be 2\u001B[39m\n\n- 2\n+ 1',
    'and then a hook failed too',
  ];
  const failed = { fullName: 'adds up', status: 'failed', failureMessages };
  write({
    numPassedTests: 0,
    testResults: [{ name: 'sum.test.ts', status: 'failed', assertionResults: [failed] }],
  });
  expect(countVitest(file, 1).failed).toEqual([
    'sum.test.ts: adds up\n    expected 1 to be 2\n    - 2\n    + 1',
  ]);
});

test('of a long reason its beginning is told', () => {
  const message = Array.from({ length: 99 }, (_, line) => `line ${line}`).join('\n');
  const tests = [{ status: 'unexpected', results: [{}, { error: { message } }] }];
  write({
    stats: { expected: 0 },
    suites: [{ specs: [{ title: 'breaks', file: 'play.spec.ts', tests }] }],
  });
  const [told = ''] = countPlaywright(file, 1).failed;
  expect(told).toMatch(/^play\.spec\.ts: breaks\n {4}line 0\n/);
  expect(told.split('\n')).toHaveLength(15);
});

test('a file of unit tests that could not be run is a failure', () => {
  write({
    numPassedTests: 0,
    testResults: [{ name: 'clay.test.ts', status: 'failed', assertionResults: [] }],
  });
  expect(countVitest(file, 1).failed).toEqual(['clay.test.ts: could not be run']);
});

test('a runner that ends badly though no test failed is one failure, and says so', () => {
  write({ numPassedTests: 3, testResults: [] });
  expect(countVitest(file, 1)).toEqual({
    passed: 3,
    failed: ['unit tests: ended with code 1 though no test failed; an error between tests'],
  });
});

test('a runner that leaves no results is one failure', () => {
  rmSync(file);
  expect(countVitest(file, 0).failed).toEqual(['unit tests: ended with code 0 and no results']);
});

test('a browser test that fails, or passes only when repeated, is named; a skipped one is not', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'play.spec.ts',
    tests: [{ status }],
  });
  const inner = { specs: [spec('is steady', 'expected'), spec('is not', 'flaky')] };
  const specs = [spec('breaks', 'unexpected'), spec('has no browser', 'skipped')];
  write({ stats: { expected: 1 }, suites: [{ specs, suites: [inner] }] });
  expect(countPlaywright(file, 1)).toEqual({
    passed: 1,
    failed: ['play.spec.ts: breaks', 'play.spec.ts: is not'],
  });
});

test('a finding that fails is named, and one that is only reported counts for nothing', () => {
  const verdict = (id: string, one: string) => ({ id, statistic: 'a mean effect', verdict: one });
  const verdicts = [verdict('F1', 'holds'), verdict('F1b', 'reported'), verdict('F2', 'fails')];
  write({ findings: [{ verdicts }] });
  expect(countFindings(file, 1)).toEqual({ passed: 1, failed: ['finding F2: a mean effect'] });
});

test('all failures are listed by name, a line each', () => {
  const all = addCounts([
    { passed: 2, failed: ['one'] },
    { passed: 3, failed: ['other'] },
  ]);
  expect(all.passed).toBe(5);
  expect(listOfFailures(all)).toBe('FAILED  one\nFAILED  other\n');
});
