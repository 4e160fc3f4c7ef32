/** Everything that is checked without running the game. Each entry counts as one test. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { run } from './child.mjs';
import { root } from './root.mjs';
import { runTool } from './tools.mjs';

/** @typedef {{ name: string, tool: readonly [string, string, ...string[]] }} ToolCheck */
/** @typedef {{ name: string, script: string }} ScriptCheck one of ours, beside this file */
/** @typedef {ToolCheck | ScriptCheck} Check */

/** @type {readonly Check[]} */
const checks = [
  { name: 'format', tool: ['oxfmt', 'oxfmt', '--check', '.'] },
  { name: 'lint', tool: ['oxlint', 'oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types of the model', tool: ['typescript', 'tsc', '-p', 'src/model'] },
  { name: 'types of scenario, game and lab', tool: ['typescript', 'tsc', '-p', 'src/game'] },
  { name: 'types of the page', tool: ['typescript', 'tsc', '-p', '.'] },
  { name: 'types of the command line', tool: ['typescript', 'tsc', '-p', 'src/cli'] },
  {
    name: 'types of the service worker',
    tool: ['typescript', 'tsc', '-p', 'src/cli/launch/site'],
  },
  { name: 'types of the tests', tool: ['typescript', 'tsc', '-p', 'test'] },
  { name: 'unused code', tool: ['knip', 'knip', '--no-progress'] },
  { name: 'size of what a page loads first', script: 'sizes.mjs' },
  { name: 'the same page from the same sources', script: 'alike.mjs' },
];

/** @returns {Promise<import('./counts.mjs').Counts>} */
export async function runChecks() {
  /** @type {string[]} */
  const failed = [];
  const all = [...checks, ...wordChecks()];
  for (const check of all) {
    const { name } = check;
    const startedAt = Date.now();
    const code = await codeOf(check);
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)\n`);
    if (code !== 0) failed.push(`check: ${name}`);
  }
  return { passed: all.length - failed.length, failed };
}

/** @param {Check} check */
async function codeOf(check) {
  if ('tool' in check) {
    const [packageName, command, ...args] = check.tool;
    return runTool(packageName, command, args);
  }
  return run(process.execPath, [path.join(import.meta.dirname, check.script)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: process.env,
  });
}

/**
 * One for each folder of words: French says what English says, no more, no less, in the same form.
 * @returns {Check[]}
 */
function wordChecks() {
  const words = path.join(root, 'src/words');
  const english = readdirSync(words, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'en.json')
    .toSorted();
  const rules = ['--missing-keys', '--extra-keys', '--structural-equality'];
  return english.map((file) => {
    const folder = path.posix.join('src/words', path.dirname(file).split(path.sep).join('/'));
    const files = [`${folder}/en.json`, `${folder}/fr.json`];
    return {
      name: `French against English in ${folder}`,
      tool: ['@formatjs/cli', 'formatjs', 'verify', '--source-locale', 'en', ...rules, ...files],
    };
  });
}
