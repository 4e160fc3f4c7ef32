import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';

test('the picture holds nothing of its own: built anew, it is the same', async ({
  play: { page, press, weekShown },
}) => {
  await press('Choose: Open letter');
  await press('Run the quarter');
  await press('Pause');
  const begun = await weekShown();
  await press('One week');
  await expect.poll(weekShown).toBeGreaterThan(begun);
  const stage = page.locator('#stage canvas');
  const size = await stage.boundingBox();
  const before = await stage.screenshot();
  await page.setViewportSize({ width: 1000, height: 640 });
  await expect.poll(async () => (await stage.boundingBox())?.width).not.toBe(size?.width);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(async () => (await stage.boundingBox())?.width).toBe(size?.width);
  // Pieces find other places on their sheets, by which a mixed colour may round to the next.
  await expect.poll(async () => mostApart(page, before, await stage.screenshot())).toBeLessThan(3);
});

test('the message is seen to seep: deeper tiers are still dry when the first is wet', async ({
  play: { page, press, weekShown },
}) => {
  await press('Choose: Open letter');
  await press('Choose: Walk the talk');
  await runAndPause(page);
  expect(await weekShown()).toBe(0);
  const box = await page.locator('#stage canvas').boundingBox();
  if (box === null) throw new Error('the picture is not on the page');
  const waterBetween = async (from: number, to: number): Promise<number> => {
    const clip = {
      x: box.x + box.width * 0.2,
      y: box.y + box.height * from,
      width: box.width * 0.7,
      height: box.height * (to - from),
    };
    return waterIn(page, await page.screenshot({ clip }));
  };
  const first = (): Promise<number> => waterBetween(0.16, 0.28);
  const third = (): Promise<number> => waterBetween(0.5, 0.58);
  const [firstDry, thirdDry] = [await first(), await third()];
  await press('One week');
  await expect.poll(weekShown).toBe(1);
  await expect.poll(first).toBeGreaterThan(firstDry + 200);
  expect(await third()).toBe(thirdDry);
  for (let week = 2; week <= 6; week += 1) await press('One week');
  await expect.poll(weekShown).toBe(6);
  await expect.poll(third).toBeGreaterThan(thirdDry + 200);
});

/** Both within the page: from without, a busy machine takes weeks to come to the second. */
async function runAndPause(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of ['Run the quarter', 'Pause']) {
      const isNamed = (each: HTMLElement): boolean =>
        (each.getAttribute('aria-label') ?? each.textContent).trim() === name;
      const find = (): HTMLElement | undefined =>
        Array.from(document.querySelectorAll('button')).find(isNamed);
      while (find() === undefined) await new Promise(requestAnimationFrame);
      find()?.click();
    }
  });
}

/** By how much the two pictures differ where they differ most, in 255ths of a colour. */
async function mostApart(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const pictures = [one.toString('base64'), other.toString('base64')];
  return page.evaluate(async (both) => {
    const [first, second] = await Promise.all(
      both.map(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const paint = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (paint === null) throw new Error('no canvas to compare on');
        paint.drawImage(image, 0, 0);
        return paint.getImageData(0, 0, image.width, image.height).data;
      }),
    );
    if (first.length !== second.length) return 255;
    return first.reduce((most, level, at) => Math.max(most, Math.abs(level - second[at])), 0);
  }, pictures);
}

/** How many pixels of a picture are more blue than red: of all that is drawn in clay, only water is. */
async function waterIn(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const paint = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (paint === null) throw new Error('no canvas to count on');
    paint.drawImage(image, 0, 0);
    const { data } = paint.getImageData(0, 0, image.width, image.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 2] > data[at] + 20) count += 1;
    }
    return count;
  }, picture.toString('base64'));
}
