/**
 * `npm test`: the unit tests, then the built page in a real browser.
 * `npm test -- unit …` and `npm test -- browser …` run one kind; what follows goes to its runner.
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
import { addCounts, countPlaywright, countVitest } from './counts.mjs';
import { freePort } from './freePort.mjs';
import { runTool } from './tools.mjs';

const [kind, ...rest] = process.argv.slice(2);
const both = kind !== 'unit' && kind !== 'browser';
const args = both ? process.argv.slice(2) : rest;
const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-'));

/** @type {import('./counts.mjs').Counts[]} */
const all = [];
if (both || kind === 'unit') all.push(await testUnits());
if (both || kind === 'browser') all.push(await testInBrowser());
rmSync(folder, { recursive: true, force: true });
summarise(addCounts(all));

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
