/** The page as a player meets it, watched for what no player should ever cause. */
import { test as base, expect, type Page } from '@playwright/test';

export type Play = {
  readonly page: Page;
  /** How many weeks the picture has shown. */
  readonly weekShown: () => Promise<number>;
  readonly press: (name: string) => Promise<void>;
  /** Gives the last answer to the dilemma that has arrived, if one has. */
  readonly answer: () => Promise<void>;
};

/** A page on which the game is open; the test fails if the page complains or calls anybody. */
export const test = base.extend<{ play: Play }>({
  play: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    const strangers: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      const isOurs = url.startsWith(baseURL ?? '') || /^(?:data|blob):/.test(url);
      if (!isOurs) strangers.push(url);
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    // Whoever plays here has been welcomed before; the opening has a test of its own.
    await page.addInitScript(() => {
      const place = 'clay-layer.settings';
      if (localStorage.getItem(place) === null) localStorage.setItem(place, '{"welcomed":true}');
    });
    await page.goto('/');
    await expect(page.locator('#stage[data-week="0"]')).toBeVisible();
    await use({
      page,
      weekShown: async () => Number(await page.locator('#stage').getAttribute('data-week')),
      press: async (name) => {
        // A large hand shows one group of its cards at a time.
        const all = page.locator('.chips .react-aria-Radio').first();
        if (name.startsWith('Choose: ') && (await all.isVisible())) await all.click();
        await page.getByRole('button', { name, exact: true }).click();
      },
      answer: async () => answerLast(page),
    });
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  },
});

export async function answerLast(page: Page): Promise<void> {
  const open = page.locator('.dilemma[data-answered="false"] .answers button');
  if ((await open.count()) > 0) await open.last().click();
}

/** As when another tab comes to the front, which a browser without a screen does not tell the page. */
export async function show(page: Page, isShown: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, !isShown);
}

/** @returns what says how many frames the page has asked for since */
export async function countFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const request = window.requestAnimationFrame.bind(window);
    document.body.dataset['frames'] = '0';
    window.requestAnimationFrame = (callback) => {
      document.body.dataset['frames'] = String(Number(document.body.dataset['frames']) + 1);
      return request(callback);
    };
  });
  return async () => Number(await page.locator('body').getAttribute('data-frames'));
}
