/**
 * The built site in a folder of its host, with the headers that are documented: a whole game, of which no
 * request leaves the page; and what becomes of it when the server goes away, or has a new version.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page as PreviewPage } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { chromium, firefox } from '../../src/cli/launch/browsers.mjs';
import { findProgram, howToGet } from '../../src/cli/launch/outsidePrograms.mjs';
import { headersOf } from '../../src/cli/launch/site/headers.mjs';
import { withPage } from '../engines/browsers.ts';
import { shortScenario } from './shortScenario.ts';
import { openSiteServer, type SiteServer } from './siteServer.ts';
import { openStick, type Stick } from './stick.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const now = path.resolve(root, process.env['CLAY_PAGE_FOLDER'] ?? 'dist');
const folder = mkdtempSync(path.join(tmpdir(), 'clay-site-'));
const next = path.join(folder, 'next');
const scenario = path.join(folder, 'short.yaml');
const patience = { timeout: 60_000, polling: 200 };
const below = '/learn/clay-layer/';

test.beforeAll(async () => {
  // The same game, of which no script is called what it was called before.
  const scripts = { entryFileNames: 'assets/[name]-next-[hash].js' };
  const output = { ...scripts, chunkFileNames: scripts.entryFileNames };
  await build({
    root,
    logLevel: 'error',
    build: { outDir: next, emptyOutDir: true, rolldownOptions: { output } },
  });
  writeFileSync(scenario, shortScenario);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('can be installed, and is served by the preview as its headers are documented', async ({
  page,
}) => {
  await page.goto('/');
  const devtools = await page.context().newCDPSession(page);
  const { url, errors } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { icons } = JSON.parse((await read(page, new URL(url).pathname.slice(1))).text);
  expect(icons).toHaveLength(3);
  for (const { src, type } of icons) {
    expect((await read(page, src)).headers).toMatchObject({ 'content-type': type });
  }
  for (const file of ['', 'index.html', 'sw.js', icons[0].src]) {
    const told = headersOf(file).map(([name, value]) => [name.toLowerCase(), value]);
    expect((await read(page, file)).headers).toMatchObject(Object.fromEntries(told));
  }
});

for (const [kind, browser] of [
  ['chrome', chromium],
  ['firefox', firefox],
] as const) {
  test(`is played, kept and renewed in ${browser.name}`, async () => {
    const program = findProgram(browser);
    test.skip(program === undefined, `${browser.name} is not installed. ${howToGet(browser)}`);
    const server = await openSiteServer(now, below);
    try {
      await withPage(kind, program ?? '', async (page) => {
        const stick = await openStick(page, server.address);
        await beginGame(stick);
        await isKept(page, 1);
        await server.stop();
        await endGameAlone(stick);
        await server.serve(next);
        await stayWithOld(page, stick);
        await goOnWithNew(page, server, stick);
        await eraseAll(page, stick);
        expect(stick.strangers()).toEqual([elsewhere(server)]);
        expect(stick.complaints()).toEqual([]);
        expect(strangeTo(server)).toEqual([]);
        expect(await reach(page, server.address)).toBe('stopped');
      });
    } finally {
      await server.stop();
    }
  });
}

/** As a server sends it. */
async function read(page: PreviewPage, file: string) {
  const response = await page.request.get(`/${file}`);
  return { headers: response.headers(), text: await response.text() };
}

/** A quarter of a game on a facilitator's own scenario. */
async function beginGame({ pick, press, see }: Stick): Promise<void> {
  await press('Play');
  await pick(scenario);
  await press('Play it');
  await press('Choose: Open letter');
  await press('Run the quarter');
  await press('To the end of the quarter');
  await see('Quarter 2 of 2');
  await see('Saved');
}

/** With no server: from the kept game to its end, with parts of the page that were never needed before. */
async function endGameAlone({ reload, press, see }: Stick): Promise<void> {
  await reload();
  await see('Quarter 2 of 2');
  await press('Run the quarter');
  await press('To the end of the quarter');
  await see('Luck or skill');
}

/** Whatever the server has, an open page goes on with what it began with; a reload under it too. */
async function stayWithOld(page: Page, { reload, see }: Stick): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await isKept(page, 2);
  await reload();
  await see('Luck or skill');
  expect(await scriptOf(page)).not.toContain('-next-');
}

/** Once it was closed, it opens as the new version, and has the game. */
async function goOnWithNew(page: Page, server: SiteServer, { see, open }: Stick): Promise<void> {
  await page.goto(elsewhere(server));
  await page.waitForFunction(
    async (scope) => {
      const registration = await navigator.serviceWorker.getRegistration(scope);
      return registration?.waiting === null && registration.active?.state === 'activated';
    },
    patience,
    server.address,
  );
  await open('');
  await see('Luck or skill');
  expect(await scriptOf(page)).toContain('-next-');
  await isKept(page, 1);
}

/** Whoever wants it has the browser keep nothing of it, be it the site itself. */
async function eraseAll(page: Page, { press, see }: Stick): Promise<void> {
  await press('Settings');
  await press('Delete everything that this browser keeps…');
  await press('Delete everything');
  await see('Everything is deleted');
  const kept = await page.evaluate(async () => [
    (await caches.keys()).length,
    (await indexedDB.databases()).length,
    localStorage.length,
    sessionStorage.length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0, 0]);
}

/** A page of the same host that is not of the site. */
function elsewhere({ address }: SiteServer): string {
  return new URL('/', address).href;
}

/** So many versions of the site are kept whole, and one of them answers for this page. */
async function isKept(page: Page, versions: number): Promise<void> {
  await page.waitForFunction(
    async (wanted) => {
      const whole = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).match('./')),
      );
      const { active, waiting } = await navigator.serviceWorker.ready;
      const inWait = waiting === null ? 0 : 1;
      return (
        navigator.serviceWorker.controller === active &&
        whole.filter((each) => each !== undefined).length === wanted &&
        1 + inWait === wanted
      );
    },
    patience,
    versions,
  );
}

async function scriptOf(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '');
}

/** What was asked of the server and is not of the site, or is not there. */
function strangeTo(server: SiteServer): readonly string[] {
  return server
    .asked()
    .filter((each) => each !== 'GET / 200')
    .filter((each) => !each.startsWith(`GET ${below}`) || !each.endsWith(' 200'));
}

/** Whether a script of the page could reach anything by itself, be it the server that it came from. */
async function reach(page: Page, address: string): Promise<string> {
  return page.evaluate(
    async (to) =>
      fetch(to).then(
        () => 'reached',
        () => 'stopped',
      ),
    address,
  );
}
