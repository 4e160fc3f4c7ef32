import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';

test.describe('of audio', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(countContexts);
  });

  test('nothing runs before a hand or a key has touched the page', async ({
    play: { page, weekShown },
  }) => {
    // Pressed by the page itself: nobody has asked for anything yet.
    for (const name of ['Run the quarter', 'One week']) {
      await page.getByRole('button', { name, exact: true }).dispatchEvent('click');
    }
    await expect.poll(weekShown).toBeGreaterThan(0);
    expect(await contexts(page)).toEqual([]);
  });

  test('a week is heard, and silence follows within five seconds', async ({
    play: { page, press },
  }) => {
    await press('Run the quarter');
    await press('One week');
    await expect.poll(async () => contexts(page)).toEqual(['running']);
    await expect.poll(async () => contexts(page), { timeout: 7000 }).toEqual(['suspended']);
  });

  test('nothing runs on a page that is not seen', async ({ play: { page, press } }) => {
    await press('Run the quarter');
    await press('One week');
    await expect.poll(async () => contexts(page)).toEqual(['running']);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(async () => contexts(page), { timeout: 2000 }).toEqual(['suspended']);
  });

  test('M silences, and nothing sounds until M is pressed again', async ({
    play: { page, press, weekShown },
  }) => {
    await page.keyboard.press('m');
    await press('Run the quarter');
    await press('One week');
    await expect.poll(weekShown).toBeGreaterThan(0);
    expect(await contexts(page)).toEqual([]);
    await page.keyboard.press('m');
    await expect.poll(async () => contexts(page)).toEqual(['running']);
  });

  test('the game is heard where the picture cannot be drawn', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('clay-layer.settings', '{"welcomed":true}');
    });
    await page.route('**/mountStage-*.js', async (route) => route.abort());
    await page.goto('/');
    await page.getByRole('button', { name: 'Run the quarter', exact: true }).click();
    await expect.poll(async () => contexts(page)).toEqual(['running']);
  });

  test('a room hears nothing unless it is asked for', async ({ play: { page, weekShown } }) => {
    await page.goto('/?view=projector');
    await expect(page.locator('#stage[data-week="0"]')).toBeAttached();
    const onward = page.locator('.room-bar .primary');
    while ((await onward.textContent()) !== 'Run the quarter') await onward.click();
    await onward.click();
    await expect.poll(weekShown).toBeGreaterThan(1);
    expect(await contexts(page)).toEqual([]);
    await page.keyboard.press('m');
    await expect.poll(async () => contexts(page)).toEqual(['running']);
  });
});

/** Keeps hold of every context that the page opens. */
function countContexts(): void {
  const opened: AudioContext[] = [];
  window.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      opened.push(this);
    }
  };
  Object.assign(window, { audioOpened: opened });
}

async function contexts(page: Page): Promise<readonly string[]> {
  return page.evaluate('audioOpened.map(({ state }) => state)');
}
