/** One game, handed on: from the command line to a browser, played on there, and back again. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromium, firefox } from '../../src/cli/launch/browsers.mjs';
import { findProgram, howToGet } from '../../src/cli/launch/outsidePrograms.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const journal = `decisions:
  - { quarter: 1, kind: predict, question: 1, says: down }
  - { quarter: 1, kind: start, policy: manager-coaching, aim: { branch: [2] } }
  - { quarter: 2, kind: start, policy: pulse-survey }
`;

test.setTimeout(300_000);

for (const [browser, which] of [
  ['chrome', chromium],
  ['firefox', firefox],
] as const) {
  test(`a game goes from the command line through ${which.name} and back, the same to the last bit`, async ({
    baseURL,
  }, testInfo) => {
    const program = findProgram(which);
    test.skip(program === undefined, `${which.name} is not installed. ${howToGet(which)}`);
    const file = testInfo.outputPath('journal.yaml');
    writeFileSync(file, journal);
    const run = ['run', 'scenarios/tutorial.yaml', '--journal', file, '--quarters', '2'];
    const sent: { readonly link: string } = JSON.parse(clay(...run, '--json'));

    const link = await inBrowser(browser, program ?? '', async (page) => {
      await page.goto(`${baseURL}${sent.link}`);
      await page.waitForSelector('text/its fingerprint agrees');
      await press(page, 'aria/Open[role="button"]');
      await page.waitForSelector('text/Quarter 3 of 4');
      await press(page, '.choose:not([aria-disabled="true"])');
      await press(page, 'aria/Game[role="button"]');
      await press(page, 'text/Share this game');
      return page.$eval('.sharing textarea', (field) => field.value);
    });

    const back: unknown = JSON.parse(clay('replay', link, '--json'));
    expect(back).toMatchObject({ scenario: 'tutorial', quarters: 2, decisions: 4, agrees: true });
  });
}

function clay(...args: readonly string[]): string {
  return execFileSync(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
}

async function inBrowser(
  browser: 'chrome' | 'firefox',
  executablePath: string,
  use: (page: Page) => Promise<string>,
): Promise<string> {
  const isRootsChromium = browser === 'chrome' && process.getuid?.() === 0;
  const running = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    timeout: 120_000,
    args: isRootsChromium ? ['--no-sandbox'] : [],
    defaultViewport: { width: 1280, height: 720 },
  });
  try {
    const page = await running.newPage();
    page.setDefaultTimeout(90_000);
    const settings = JSON.stringify({ welcomed: true, language: 'en', motion: 'reduced' });
    await page.evaluateOnNewDocument((kept) => {
      localStorage.setItem('clay-layer.settings', kept);
    }, settings);
    return await use(page);
  } finally {
    await running.close();
  }
}

async function press(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(selector, { visible: true });
  await button?.click();
}
