/**
 * `npm run bench -- opening`: how long after the one file has been opened, from a folder, with nothing to
 * be reached, the first decision can be made and is taken; in a browser that is started anew each time.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { chromium, firefox } from '../../src/cli/launch/browsers.mjs';
import { findProgram, howToGet } from '../../src/cli/launch/outsidePrograms.mjs';
import { root } from '../../src/cli/launch/root.mjs';
import { withPage } from '../engines/browsers.ts';
import { machineWords } from './machine.ts';
import { goalsOf, type Goal } from './report.ts';
import { median } from './seconds.ts';

const rounds = 7;
const secondsMost = 5;
const settings = '{"welcomed":true,"language":"en"}';

const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-opening-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
execFileSync(process.execPath, ['src/cli/launch/single.mjs', folder], { cwd: root });
const address = pathToFileURL(path.join(folder, 'clay-layer.html')).href;

say(machineWords());
const goals: Goal[] = [];
for (const [kind, browser] of [
  ['chrome', chromium],
  ['firefox', firefox],
] as const) {
  const program = findProgram(browser);
  if (program === undefined) say(`${browser.name} is not installed. ${howToGet(browser)}`);
  else goals.push(await openedBy(kind, program));
}
say(`\n${goalsOf(goals)}`);

async function openedBy(kind: 'chrome' | 'firefox', program: string): Promise<Goal> {
  const seconds: number[] = [];
  let name = '';
  for (let round = 0; round < rounds; round += 1) {
    await withPage(kind, program, async (page, version) => {
      name = `${kind === 'chrome' ? 'Chromium' : 'Firefox'} ${version}`;
      seconds.push(await secondsToDecision(page));
    });
  }
  const sorted = seconds.toSorted((a, b) => a - b);
  say(`${name}: ${sorted.map((each) => each.toFixed(2)).join(' ')} s`);
  const got = median(seconds);
  return {
    what: `the first decision, of the one file, in ${name}`,
    goal: `≤ ${secondsMost} s`,
    got: `${got.toFixed(2)} s`,
    isMet: got <= secondsMost,
  };
}

/** By the clock of the page, which begins when it is opened. */
async function secondsToDecision(page: Page): Promise<number> {
  await page.setViewport({ width: 1280, height: 720 });
  await page.evaluateOnNewDocument((kept) => {
    localStorage.setItem('clay-layer.settings', kept);
  }, settings);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const found = await page.waitForFunction(decided, { polling: 'raf', timeout: 120_000 });
  return Number(await found.jsonValue()) / 1000;
}

/** Presses as soon as there is something to press; the time once there is something to undo. */
function decided(): number | false {
  const undo = document.querySelector('.go button');
  if (undo?.matches(':enabled') === true) return performance.now();
  document.querySelector<HTMLElement>('[aria-label="Choose: Open letter"]')?.click();
  return false;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
