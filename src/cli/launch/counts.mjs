/**
 * How many tests passed and failed, read from what the runners wrote for machines. A runner that
 * ended badly without naming a failed test (it crashed, or a file did not load) counts as one
 * failure, so that nothing broken can add up to 'failed: 0'.
 * @typedef {{ passed: number, failed: number }} Counts
 */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(file, exitCode) {
  const results = readJson(file);
  return asCounts(results?.['numPassedTests'], results?.['numFailedTests'], exitCode);
}

/**
 * A test that passed only when repeated is a failure: it says that something is not steady.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countPlaywright(file, exitCode) {
  const stats = readJson(file)?.['stats'];
  return asCounts(stats?.expected, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0), exitCode);
}

/**
 * What is only reported is no test.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countFindings(file, exitCode) {
  /** @type {{ verdict: string }[] | undefined} */
  const verdicts = readJson(file)?.['findings']?.flatMap(
    (/** @type {{ verdicts: { verdict: string }[] }} */ judged) => judged.verdicts,
  );
  /** @param {string} wanted */
  const counted = (wanted) => verdicts?.filter(({ verdict }) => verdict === wanted).length;
  return asCounts(counted('holds'), counted('fails'), exitCode);
}

/**
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function readCounts(file, exitCode) {
  const counts = readJson(file);
  return asCounts(counts?.['passed'], counts?.['failed'], exitCode);
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  return {
    passed: all.reduce((sum, counts) => sum + counts.passed, 0),
    failed: all.reduce((sum, counts) => sum + counts.failed, 0),
  };
}

/**
 * @param {unknown} passed
 * @param {unknown} failed
 * @param {number} exitCode
 * @returns {Counts}
 */
function asCounts(passed, failed, exitCode) {
  if (typeof passed !== 'number' || typeof failed !== 'number') return { passed: 0, failed: 1 };
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
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
