/**
 * `npm run bench -- outlook`: how long a leader waits for what may follow, on the page as it ships, in
 * Chromium, after the first quarter of the default department; and what it costs the page's own thread.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { chromium as anyChromium } from '../../../src/cli/launch/browsers.mjs';
import { findProgram } from '../../../src/cli/launch/outsidePrograms.mjs';
import { servePages } from '../../pages/servePages.ts';
import { machineWords } from '../machine.ts';
import { median } from '../seconds.ts';
import { workerTime } from './workerTime.ts';

/** Milliseconds by the clock, from the click on. */
type Wait = Record<'first' | 'all', number>;

/** Milliseconds of a processor: of the workers until each, of the page's script until all are shown. */
type Cost = Wait & { readonly page: number };

const rounds = 7;
const readingMilliseconds = 3_000;
const viewport = { width: 1280, height: 720 };

const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-outlook-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
/** Known by it are the processes of this browser, and of no other. */
const mark = `--clay-layer-bench=${process.pid}`;

process.stdout.write(`${machineWords()}\n`);
const pages = await servePages(folder, ['game']);
const executablePath = findProgram(anyChromium);
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [mark, '--disable-3d-apis', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const waits: Wait[] = [];
const costs: Cost[] = [];
for (let round = 0; round < rounds; round += 1) {
  // By turns: whoever counts what it costs makes it last longer.
  waits.push(await onNewPage(waitOn));
  costs.push(await onNewPage(costOn));
}
process.stdout.write(
  `Chromium ${browser.version()}, median of ${rounds}, milliseconds from the click\n` +
    `first 10 shown ${said(waits, 'first')} (workers: ${said(costs, 'first')} of a processor)\n` +
    `all shown ${said(waits, 'all')} (workers: ${said(costs, 'all')}, script of the page: ${said(costs, 'page')})\n`,
);
await browser.close();
await pages.close();

function said<Key extends string>(each: readonly Record<Key, number>[], key: Key): string {
  const values = each.map((one) => one[key]).toSorted((a, b) => a - b);
  return `${median(values).toFixed(0)} [${values[0].toFixed(0)} to ${values[values.length - 1].toFixed(0)}]`;
}

async function onNewPage<Result>(look: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await playFirstQuarter(page);
  await page.evaluate(markShown);
  const result = await look(page);
  await page.close();
  return result;
}

async function playFirstQuarter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('clay-layer.settings', '{"welcomed":true,"language":"en"}');
  });
  await page.goto(pages.addressOf('game'));
  await page.getByRole('button', { name: 'Run the quarter' }).click();
  await page.getByRole('button', { name: 'To the end of the quarter' }).click();
  await page.locator('.causes li').first().waitFor();
  // Nobody asks what follows before she has looked at what came; until then the page fetches its parts.
  await wait(readingMilliseconds);
}

async function waitOn(page: Page): Promise<Wait> {
  await ask(page);
  await page.waitForFunction(() => !Number.isNaN(window.shown.all), undefined, { polling: 500 });
  return page.evaluate(() => window.shown);
}

async function costOn(page: Page): Promise<Cost> {
  const devtools = await page.context().newCDPSession(page);
  // What else the machine does is not counted.
  await devtools.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await devtools.send('Performance.enable');
  const ofPage = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  };
  const pageBefore = await ofPage();
  await ask(page);
  const first = await workersUntil(page, 'first');
  const all = await workersUntil(page, 'all');
  return { first, all, page: (await ofPage()) - pageBefore };
}

async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'What may follow?' }).click();
}

declare global {
  interface Window {
    shown: Record<'first' | 'all', number>;
  }
}

/** Runs in the page. */
function markShown(): void {
  window.shown = { first: Number.NaN, all: Number.NaN };
  let clicked = 0;
  window.addEventListener('click', () => (clicked ||= performance.now()), { capture: true });
  new MutationObserver(() => {
    if (document.querySelector('.fans') === null) return;
    const since = performance.now() - clicked;
    if (Number.isNaN(window.shown.first)) window.shown.first = since;
    if (document.querySelector('.manyProgress') === null) window.shown.all = since;
  }).observe(document.body, { subtree: true, childList: true });
}

/** What they had by then: a worker that is done takes its account along. */
async function workersUntil(page: Page, moment: 'first' | 'all'): Promise<number> {
  let spent = 0;
  while (await page.evaluate((it) => Number.isNaN(window.shown[it]), moment)) {
    spent = Math.max(spent, workerTime(mark));
    await wait(20);
  }
  return Math.max(spent, workerTime(mark));
}
