import { expect } from '@playwright/test';
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
