/** A page as a player has it, that tells of every crash, script, stranger and lost game. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Found } from '../bulk.ts';

export type Watched = {
  readonly page: Page;
  /** What has gone wrong since it was last asked. */
  readonly troubles: () => Promise<readonly Pick<Found, 'what' | 'said'>[]>;
};

/** What a policy stops is told by the browser as an error; so is every script that would have run. */
const stopped = /Content.Security.Policy/i;

export async function watch(context: BrowserContext, address: string): Promise<Watched> {
  const said: Pick<Found, 'what' | 'said'>[] = [];
  const page = await context.newPage();
  hear(page, address, said);
  page.on('popup', (popup) => hear(popup, address, said));
  await page.route('**/nothing', async (route) => {
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
  });
  await page.addInitScript(layCanary);
  return {
    page,
    troubles: async () => {
      const songs = await page.evaluate(takeSongs);
      const sung = songs === 0 ? [] : [{ what: 'script', said: 'it ran in the page' } as const];
      return [...said.splice(0), ...sung];
    },
  };
}

function hear(page: Page, address: string, said: Pick<Found, 'what' | 'said'>[]): void {
  page.on('pageerror', (error) => said.push({ what: 'crash', said: error.stack ?? error.message }));
  page.on('crash', () => said.push({ what: 'crash', said: 'the page is gone' }));
  page.on('dialog', (dialog) => {
    said.push({ what: 'script', said: `a dialog: ${dialog.message()}` });
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = `${message.text()} ${message.location().url}`;
    said.push({ what: stopped.test(text) ? 'script' : 'crash', said: text });
  });
  page.on('request', (request) => {
    const url = request.url();
    const isOurs = url.startsWith(address) || /^(?:data|blob|about):/.test(url);
    if (!isOurs) said.push({ what: 'script', said: `a request to ${url}` });
  });
}

/** Runs in the page before anything else does. */
function layCanary(): void {
  let songs = 0;
  Object.assign(globalThis, {
    canary: () => {
      songs += 1;
    },
    songs: () => {
      const sung = songs;
      songs = 0;
      return sung;
    },
  });
  if (localStorage.getItem('clay-layer.settings') === null) {
    localStorage.setItem('clay-layer.settings', '{"welcomed":true,"language":"en"}');
  }
}

function takeSongs(): number {
  const songs: unknown = Reflect.get(globalThis, 'songs');
  return typeof songs === 'function' ? Number(songs()) : 0;
}

/** All that lies in the store of saves, by its place. */
async function savesIn(page: Page): Promise<ReadonlyMap<string, string>> {
  const entries = await page.evaluate(
    async () =>
      new Promise<[string, string][]>((resolve, reject) => {
        const opening = indexedDB.open('clay-layer');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const store = opening.result.transaction('saves').objectStore('saves');
          const [keys, texts] = [store.getAllKeys(), store.getAll()];
          texts.addEventListener('success', () => {
            opening.result.close();
            resolve(keys.result.map((key, at) => [JSON.stringify(key), String(texts.result[at])]));
          });
        });
      }),
  );
  return new Map(entries);
}

/** A game with something decided, on the disk; what comes in afterwards must leave it there. */
export async function beginGame(page: Page, address: string): Promise<ReadonlyMap<string, string>> {
  await page.goto(address);
  const all = page.locator('.chips .react-aria-Radio').first();
  await page.locator('.choose').first().waitFor();
  if (await all.isVisible()) await all.click();
  await page.locator('.choose:not([aria-disabled="true"])').first().click();
  await page.locator('.saved[data-saved="saved"]').waitFor();
  return savesIn(page);
}

/** @returns what is no longer there as it was; null where nothing is lost */
export async function lostIn(
  page: Page,
  before: ReadonlyMap<string, string>,
): Promise<string | null> {
  const now = await savesIn(page);
  for (const [id, text] of before) {
    if (now.get(id) !== text) return `the save ${id} is not what it was`;
  }
  return null;
}
