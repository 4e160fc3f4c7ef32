/**
 * The picture as it was when somebody last looked at it and found it good. Where it is meant to have
 * changed, `npm run pictures -- --baselines` takes these anew; look at them before they are kept.
 */
import { expect } from '@playwright/test';
import { baselineNames } from '../pictures/shots.ts';
import { test } from './picturePage.ts';

test.use({ viewport: { width: 480, height: 340 } });

/** Edges may be smoothed in another way; a block in another colour, or a word elsewhere, is more than that. */
const tolerance = { threshold: 0.1, maxDiffPixels: 60 };

for (const name of baselineNames) {
  test(`the picture is as it was: ${name}`, async ({ showPicture }) => {
    const page = await showPicture(name);
    expect(await page.locator('#stage canvas').screenshot()).toMatchSnapshot(
      `${name}.png`,
      tolerance,
    );
  });
}

test('one small block in a slightly other colour is noticed', async ({ showPicture }) => {
  const page = await showPicture('calm');
  await page.locator('#stage').evaluate((stage) => {
    const block = document.createElement('div');
    block.style.cssText =
      'position: absolute; left: 50%; top: 55%; width: 12px; height: 40px; background: #000; opacity: 0.2';
    stage.append(block);
  });
  const changed = await page.locator('#stage canvas').screenshot();
  expect(changed).not.toMatchSnapshot('calm.png', tolerance);
});
