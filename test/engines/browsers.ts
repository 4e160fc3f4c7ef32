/** Chromium and Firefox without a screen: an empty page, and one and two workers of that page. */
import process from 'node:process';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromium, firefox } from '../../src/cli/launch/browsers.mjs';
import { findProgram, howToGet } from '../../src/cli/launch/outsidePrograms.mjs';
import { asking } from './bundle.ts';
import { readLines, type Ask, type Engine, type Played } from './engine.ts';

export const chromiumEngine: Engine = {
  name: 'Chromium',
  howToGet: howToGet(chromium),
  find: () => findProgram(chromium),
  play: (program, script) => play('chrome', program, script),
};

export const firefoxEngine: Engine = {
  name: 'Firefox',
  howToGet: howToGet(firefox),
  find: () => findProgram(firefox),
  play: (program, script) => play('firefox', program, script),
};

async function play(
  browser: 'chrome' | 'firefox',
  executablePath: string,
  script: string,
): Promise<Played> {
  return withPage(browser, executablePath, async (page, version) => {
    const inPage: Ask = (part, parts) => evaluate(page, `${script}\n${asking(part, parts)}`);
    const inWorker: Ask = (part, parts) => evaluate(page, workerAsking(script, part, parts));
    return {
      version,
      places: [
        await readLines('page', inPage),
        await readLines('worker', inWorker),
        await readLines('two workers', inWorker, 2),
      ],
    };
  });
}

/** Does something in an empty page of a browser without a screen. */
export async function withPage<Done>(
  browser: 'chrome' | 'firefox',
  executablePath: string,
  act: (page: Page, version: string) => Promise<Done>,
): Promise<Done> {
  const isRootsChromium = browser === 'chrome' && process.getuid?.() === 0;
  const running = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    // A Firefox that is started for the first time on a busy machine takes its time.
    timeout: 120_000,
    args: isRootsChromium ? ['--no-sandbox'] : [],
  });
  try {
    const version = (await running.version()).replace(/^.*\//, '');
    return await act(await running.newPage(), version);
  } finally {
    await running.close();
  }
}

async function evaluate(page: Page, code: string): Promise<string> {
  return String(await page.evaluate(code));
}

/** Text, not a function: what a test runner adds to functions does not exist in the page. */
function workerAsking(script: string, part: number, parts: number): string {
  const answering = JSON.stringify(`${script}\npostMessage(${asking(part, parts)});`);
  return `new Promise((resolve, reject) => {
    const worker = new Worker(URL.createObjectURL(new Blob([${answering}])));
    worker.onmessage = ({ data }) => { worker.terminate(); resolve(data); };
    worker.onerror = ({ message }) => reject(new Error(message));
  })`;
}
