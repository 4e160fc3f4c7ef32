import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { bundle } from '../engines/bundle.ts';
import { test } from './page.ts';
import type { Heard } from './soundProbe.ts';

const probe = fileURLToPath(new URL('soundProbe.ts', import.meta.url));

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
    await press('One week');
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

test('no week is louder than -12 dB, and each ends in silence', async ({ page }) => {
  const script = await bundle(probe);
  await page.goto('about:blank');
  const heard: Readonly<Record<string, Heard>> = await page.evaluate(`(async () => {
    ${script};
    const heard = {};
    for (const [name, week] of Object.entries(clayLayer.weeks)) heard[name] = await clayLayer.hear(week);
    return heard;
  })()`);
  for (const [name, { peak, tail }] of Object.entries(heard)) {
    expect(decibels(peak), name).toBeLessThan(-12);
    expect(decibels(tail), name).toBeLessThan(-70);
  }
  expect(heard['loud water'].level).toBeGreaterThan(heard['soft water'].level * 1.5);
  expect(heard['dry'].level).toBeLessThan(0.0001);
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

function decibels(sample: number): number {
  return 20 * Math.log10(sample);
}
