/**
 * How many tests passed, and which failed, read from what the runners wrote for machines. A runner
 * that ended badly without naming a failed test (it crashed, or something broke between tests) counts
 * as one failure, so that nothing broken can add up to 'failed: 0'.
 * @typedef {{ passed: number, failed: readonly string[] }} Counts what failed, by name, and why where
 *   the runner says it
 */
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** Enough of a message for what was expected and what was found. */
const linesOfReason = 14;

/**
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(file, exitCode) {
  const results = readJson(file);
  /**
   * @type {{ name: string, status: string, message?: string,
   *   assertionResults: { fullName: string, status: string, failureMessages?: string[] }[] }[]}
   */
  const files = results?.['testResults'] ?? [];
  const failed = files.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (tests.length > 0) {
      return tests.map((test) =>
        withReason(`${name}: ${test.fullName}`, test.failureMessages?.[0]),
      );
    }
    return status === 'failed' ? [withReason(`${name}: could not be run`, message)] : [];
  });
  return asCounts('unit tests', results?.['numPassedTests'], failed, exitCode);
}

/**
 * A test that passed only when repeated is a failure: it says that something is not steady.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countPlaywright(file, exitCode) {
  const results = readJson(file);
  const failed = (results?.['suites'] ?? []).flatMap(failedSpecs);
  return asCounts('browser tests', results?.['stats']?.expected, failed, exitCode);
}

/**
 * @typedef {{ status: string, results?: { error?: { message?: string } }[] }} Tried
 * @typedef {{ title: string, file: string, tests: Tried[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {string[]}
 */
function failedSpecs({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ file, title, tests }) => {
    const bad = tests.filter(({ status }) => status !== 'expected' && status !== 'skipped');
    if (bad.length === 0) return [];
    const [error] = bad.flatMap(({ results = [] }) => results.flatMap((one) => one.error ?? []));
    return [withReason(`${file}: ${title}`, error?.message)];
  });
  return [...own, ...suites.flatMap(failedSpecs)];
}

/**
 * @param {string} name
 * @param {string | undefined} message
 */
function withReason(name, message = '') {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, linesOfReason);
  return [name, ...lines.filter((line) => line.trim() !== '').map((line) => `    ${line}`)].join(
    '\n',
  );
}

/**
 * What is only reported is no test.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countFindings(file, exitCode) {
  /** @type {{ id: string, statistic: string, verdict: string }[] | undefined} */
  const verdicts = readJson(file)?.['findings']?.flatMap(
    (/** @type {{ verdicts: { id: string, statistic: string, verdict: string }[] }} */ judged) =>
      judged.verdicts,
  );
  /** @param {string} wanted */
  const judged = (wanted) => verdicts?.filter(({ verdict }) => verdict === wanted) ?? [];
  const failed = judged('fails').map(({ id, statistic }) => `finding ${id}: ${statistic}`);
  return asCounts('findings', verdicts && judged('holds').length, failed, exitCode);
}

/**
 * What `npm test` wrote down for the whole of CI.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function readCounts(file, exitCode) {
  const counts = readJson(file);
  return asCounts('npm test', counts?.['passed'], counts?.['failed'] ?? [], exitCode);
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  return {
    passed: all.reduce((sum, counts) => sum + counts.passed, 0),
    failed: all.flatMap((counts) => counts.failed),
  };
}

/**
 * What failed, and why, for the end of a long output, where they are looked for.
 * @param {Counts} counts
 */
export function listOfFailures({ failed }) {
  return failed.map((name) => `FAILED  ${name}\n`).join('');
}

/**
 * @param {string} what
 * @param {unknown} passed
 * @param {readonly string[]} failed
 * @param {number} exitCode
 * @returns {Counts}
 */
function asCounts(what, passed, failed, exitCode) {
  if (typeof passed !== 'number') {
    return { passed: 0, failed: [`${what}: ended with code ${exitCode} and no results`] };
  }
  if (exitCode === 0 || failed.length > 0) return { passed, failed };
  const unnamed = `${what}: ended with code ${exitCode} though no test failed; an error between tests`;
  return { passed, failed: [unnamed] };
}

/**
 * @param {string} file
 * @returns {Record<string, any> | undefined}
 */
function readJson(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
