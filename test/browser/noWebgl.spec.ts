import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';
import { test as onPicturePage } from './picturePage.ts';

test('without WebGL the picture is drawn by Canvas and the game is whole', async ({
  play: { page, press, weekShown },
}) => {
  await expect(page.locator('#stage')).toHaveAttribute('data-renderer', 'canvas');
  await press('Choose: Open letter');
  await press('Run the quarter');
  await press('One week');
  await expect.poll(weekShown).toBe(1);
  expect(await coloursShown()).toBeGreaterThan(500);

  /** A blank or broken picture has a handful of colours; clay, sky and people have thousands. */
  async function coloursShown(): Promise<number> {
    return page.locator('#stage canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      const seen = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        seen.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
      }
      return seen.size;
    });
  }
});

onPicturePage(
  'however fine the screen is, no pixel of the canvas is between two of it, and no line runs through clay',
  async ({ showPicture }) => {
    const page = await showPicture('projector');
    const devtools = await page.context().newCDPSession(page);
    for (const [width, height, deviceScaleFactor] of [
      [1024, 768, 1],
      [820, 1180, 1],
      [1013, 700, 1.25],
      [1031, 700, 1.5],
    ]) {
      const screen = { width, height, deviceScaleFactor, mobile: false };
      await devtools.send('Emulation.setDeviceMetricsOverride', screen);
      await expect
        .poll(() => page.evaluate(() => document.querySelector('#stage canvas')?.clientWidth))
        .toBe(width);
      await expect(page.locator('#stage[data-asleep="true"]')).toBeAttached();
      await expect.poll(() => pixelsMissed(page)).toBeLessThan(0.05);
      expect(await whiteLinesIn(page), `${width} wide at ${deviceScaleFactor}`).toEqual([]);
    }
  },
);

/** By how many pixels of the screen the canvas is larger or smaller than it is shown. */
async function pixelsMissed(page: Page): Promise<number> {
  return page.locator('#stage canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas.getBoundingClientRect();
    const across = Math.abs(canvas.width - width * devicePixelRatio);
    return Math.max(across, Math.abs(canvas.height - height * devicePixelRatio));
  });
}

/** Where a line of one pixel runs down that is white, as what lies behind the clay is on a projector. */
async function whiteLinesIn(page: Page): Promise<readonly number[]> {
  return page.locator('#stage canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
    const isWhite = (x: number, y: number): boolean =>
      [0, 1, 2].every((channel) => data[(y * width + x) * 4 + channel] > 248);
    const isLine = (x: number, y: number): boolean =>
      isWhite(x, y) && !isWhite(x - 1, y) && !isWhite(x + 1, y);
    const lines: number[] = [];
    for (let x = 1; x < width - 1; x += 1) {
      let longest = 0;
      for (let y = 0, run = 0; y < height; y += 1) {
        run = isLine(x, y) ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
      // Longer than any letter has one.
      if (longest > 24) lines.push(x);
    }
    return lines;
  });
}

onPicturePage(
  'a picture is built once when it is opened, and anew when letters come for it',
  async ({ showPicture }) => {
    const page = await showPicture('calm');
    await expect(page.locator('#stage')).toHaveAttribute('data-built', '1');
    const rareOnes = await page.evaluate(async () => {
      const rare = Array.from(document.fonts).find(({ status }) => status === 'unloaded');
      await rare?.load();
      return rare?.status;
    });
    expect(rareOnes).toBe('loaded');
    await expect(page.locator('#stage')).toHaveAttribute('data-built', '2');
  },
);

test('larger text and a room are each built for once', async ({ play: { page, press } }) => {
  const built = async (): Promise<number> => {
    // As long as it takes to see that it is not built again.
    await page.waitForTimeout(400);
    await expect(page.locator('#stage')).toHaveAttribute('data-asleep', 'true');
    return Number(await page.locator('#stage').getAttribute('data-built'));
  };
  const first = await built();
  await press('Settings');
  await page.getByText('125%', { exact: true }).click();
  await expect.poll(built).toBeGreaterThan(first);
  expect(await built()).toBe(first + 1);
  await page.keyboard.press('Escape');
  await press('Game');
  await page.getByRole('menuitem', { name: 'Presenter mode' }).click();
  await expect.poll(built).toBeGreaterThan(first + 1);
  expect(await built()).toBe(first + 2);
});

onPicturePage('a picture is let go of, whether it was drawn or not', async ({ showPicture }) => {
  const page = await showPicture('calm');
  const devtools = await page.context().newCDPSession(page);
  for (const drawn of [true, false]) {
    await page.evaluate((isDrawn) => window.pictures.remount(2, isDrawn), drawn);
    await expect
      .poll(async () => {
        await devtools.send('HeapProfiler.collectGarbage');
        return page.evaluate(() => window.pictures.held());
      })
      .toBe(0);
  }
});
