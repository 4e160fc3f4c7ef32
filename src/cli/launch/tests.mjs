/**
 * `npm test`: the unit tests, the built page in real browsers, the findings of the study quickly.
 * `npm test -- unit …`, `browser …` or `findings …` run one kind; what follows goes to its runner.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium, chromiumShell, firefox } from './browsers.mjs';
import { run } from './child.mjs';
import {
  addCounts,
  countFindings,
  countPlaywright,
  countVitest,
  listOfFailures,
} from './counts.mjs';
import { freePort } from './freePort.mjs';
import { canInstall, findProgram, howToGet, installMissing } from './outsidePrograms.mjs';
import { redis } from './redis.mjs';
import { root } from './root.mjs';
import { runTool } from './tools.mjs';

const kinds = { unit: testUnits, browser: testInBrowser, findings: testFindings };
const [kind = '', ...rest] = process.argv.slice(2);
const one = Object.entries(kinds).find(([name]) => name === kind);
const args = one === undefined ? process.argv.slice(2) : rest;
const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-'));

/** @type {import('./counts.mjs').Counts[]} */
const all = [];
for (const test of chosen()) all.push(await test());
rmSync(folder, { recursive: true, force: true });
summarise(addCounts(all));

/** What follows no kind is for the two runners that take names of tests. */
function chosen() {
  if (one !== undefined) return [one[1]];
  return args.length === 0 ? Object.values(kinds) : [testUnits, testInBrowser];
}

async function testUnits() {
  const isReady = await findAll([redis], 'tests of the queue', []);
  const file = path.join(folder, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest', 'vitest', ['run', ...reporters, ...args]);
  const missing = isReady ? [] : [`there is no ${redis.name} for the tests of the queue`];
  return addCounts([countVitest(file, code), { passed: 0, failed: missing }]);
}

async function testInBrowser() {
  const browsers = [chromium, firefox];
  if (!(await findAll(browsers, 'browser tests', [chromium]))) {
    return { passed: 0, failed: ['there is no browser for the browser tests'] };
  }
  // Only for its speed, and not in every Debian: by itself, so that it keeps nothing else away.
  await installMissing([chromiumShell], 'browser tests');
  const file = path.join(folder, 'browser.json');
  const config = ['--config', 'test/browser/playwright.config.ts'];
  const code = await runTool('@playwright/test', 'playwright', ['test', ...config, ...args], {
    CLAY_PAGE_FOLDER: path.join(folder, 'page'),
    CLAY_PAGE_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return countPlaywright(file, code);
}

async function testFindings() {
  const file = path.join(folder, 'findings.json');
  const script = path.join(root, 'src/cli/main.ts');
  const command = [script, 'findings', '--quick', '--out', file, ...args];
  const code = await run(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
  return countFindings(file, code);
}

/**
 * Where they can be installed they must be there, so that nobody who could try them goes without them
 * unawares; elsewhere only those that nothing goes without, and the tests of the others are skipped.
 * @param {readonly import('./outsidePrograms.mjs').OutsideProgram[]} programs
 * @param {string} purpose
 * @param {readonly import('./outsidePrograms.mjs').OutsideProgram[]} neededAnywhere
 */
async function findAll(programs, purpose, neededAnywhere) {
  await installMissing(programs, purpose);
  for (const program of programs) {
    if (findProgram(program) !== undefined) continue;
    process.stderr.write(`There is no ${program.name} for the ${purpose}. ${howToGet(program)}\n`);
  }
  const needed = canInstall() ? programs : neededAnywhere;
  return needed.every((program) => findProgram(program) !== undefined);
}

/** @param {import('./counts.mjs').Counts} counts */
function summarise(counts) {
  const file = process.env['CLAY_COUNTS_FILE'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  const { passed, failed } = counts;
  process.stdout.write(
    `\n${listOfFailures(counts)}${passed} tests passed, ${failed.length} failed\n`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}
