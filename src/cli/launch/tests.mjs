/**
 * `npm test`: the unit tests, the built page in real browsers, the findings of the study quickly.
 * `npm test -- unit …`, `browser …` or `findings …` run one kind; what follows goes to its runner.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {
  canInstall,
  chromium,
  findBrowser,
  firefox,
  howToGet,
  installMissing,
} from './browsers.mjs';
import { run } from './child.mjs';
import { addCounts, countFindings, countPlaywright, countVitest } from './counts.mjs';
import { freePort } from './freePort.mjs';
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
  const file = path.join(folder, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest', 'vitest', ['run', ...reporters, ...args]);
  return countVitest(file, code);
}

async function testInBrowser() {
  if (!(await findBrowsers())) return { passed: 0, failed: 1 };
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
 * Chromium must be there. Firefox must be where it can be installed, so that nobody who could try
 * both goes without it unawares; elsewhere its tests are skipped.
 */
async function findBrowsers() {
  await installMissing([chromium, firefox]);
  for (const browser of [chromium, firefox]) {
    if (findBrowser(browser) !== undefined) continue;
    process.stderr.write(`There is no ${browser.name} for its tests. ${howToGet(browser)}\n`);
  }
  const needed = canInstall() ? [chromium, firefox] : [chromium];
  return needed.every((browser) => findBrowser(browser) !== undefined);
}

/** @param {import('./counts.mjs').Counts} counts */
function summarise(counts) {
  const file = process.env['CLAY_COUNTS_FILE'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  process.stdout.write(`\n${counts.passed} tests passed, ${counts.failed} failed\n`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}
