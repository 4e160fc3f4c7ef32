/** A page that was opened from a file, by whichever browser, and what it asked for and complained of. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

export type Stick = {
  /** Of a button, by its whole name. */
  readonly press: (name: string) => Promise<void>;
  readonly see: (words: string) => Promise<void>;
  readonly pick: (file: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** The same file with something after its name. */
  readonly open: (search: string) => Promise<void>;
  /** In the window that the page opened. */
  readonly seeBeside: (words: string) => Promise<void>;
  /** @returns how many bytes the print has */
  readonly print: () => Promise<number>;
  readonly strangers: () => readonly string[];
  readonly complaints: () => readonly string[];
};

const patience = { timeout: 90_000, polling: 200 };

export async function openStick(page: Page, address: string): Promise<Stick> {
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob|about):/.test(url)) strangers.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const see = async (words: string): Promise<void> => {
    await page.waitForFunction(shows, patience, words);
  };
  await page.evaluateOnNewDocument(() => {
    // Not every browser says in its console what its policy has stopped.
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      reportError(new Error(`${violatedDirective} stopped ${blockedURI}`));
    });
  });
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(address);
  return {
    see,
    press: async (name) => {
      await page.waitForFunction(pressed, patience, name);
    },
    pick: async (file) => {
      const input = await page.waitForSelector('input[type=file]');
      if (input === null) throw new Error('nothing takes a file');
      await input.uploadFile(file);
    },
    reload: async () => void (await page.reload()),
    open: async (search) => void (await page.goto(address + search)),
    seeBeside: async (words) => {
      const isBeside = (each: Page): boolean => each.url().includes('#facilitator=');
      const beside = await windowOf(page, isBeside);
      await beside.waitForFunction(shows, patience, words);
    },
    print: async () => (await page.pdf()).length,
    strangers: () => strangers,
    complaints: () => complaints,
  };
}

/** As soon as it has been opened. */
async function windowOf(page: Page, is: (each: Page) => boolean): Promise<Page> {
  for (let looks = 0; looks < 100; looks += 1) {
    const found = (await page.browser().pages()).find(is);
    if (found !== undefined) return found;
    await setTimeout(300);
  }
  throw new Error('no window has been opened beside it');
}

function shows(words: string): boolean {
  return document.body.innerText.includes(words);
}

/** Presses it as soon as it is there and can be pressed. */
function pressed(name: string): boolean {
  const found = Array.from(
    document.querySelectorAll<HTMLElement>('button, [role=radio], label'),
  ).find((each) => (each.getAttribute('aria-label') ?? each.innerText.trim()) === name);
  if (found === undefined || found.matches(':disabled, [aria-disabled=true]')) return false;
  found.click();
  return true;
}
