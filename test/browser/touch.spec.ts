import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './page.ts';

test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

/** The tutorial's button for going on, whatever it is called at the moment. */
const goOn = '.coach footer button:last-child';

test('the tutorial is played to its end, the debrief looked through and a guide read, with one finger', async ({
  play: { page },
}) => {
  const tap = async (name: string | RegExp): Promise<void> =>
    page.getByRole('button', { name, exact: true }).tap();
  await tap('Game');
  await page.getByRole('menuitem', { name: 'Guides' }).tap();
  await page.getByRole('link', { name: 'The game on paper' }).tap();
  await expect(page.getByRole('heading', { name: 'What you need' })).toBeVisible();
  await tap('Close');

  await tap('Game');
  await page.getByRole('menuitem', { name: /tutorial/i }).tap();
  await step(page, 'This is your office');
  await page.locator(goOn).tap();
  await tap('Choose: Open letter');
  await run(page);
  await step(page, 'Find the clay');
  await tapPicture(page.locator('#stage'), 0.5, 0.35);
  await step(page, 'The clay is a person');
  for (let next = 0; next < 3; next += 1) await page.locator(goOn).tap();
  await step(page, 'Ask the people themselves');
  await page.getByRole('tab', { name: 'Policies' }).tap();
  await tap('Choose: Pulse survey');
  await tap('Pick in the picture: Manager coaching');
  await tapPicture(page.locator('#stage'), 0.5, 0.35);
  await expect(page.locator('.picked [role=row]')).toHaveCount(1);
  await tap('Done');
  await page.getByRole('tab', { name: 'Policies' }).tap();
  await tap('Choose: Manager coaching');
  await run(page);
  await page.locator(goOn).tap();
  await tap(/^Choose: Put in writing/);
  await tap('Choose: Community of practice');
  await run(page);
  await run(page);
  await step(page, 'What was true, and what you were told');
  await page.getByRole('link', { name: 'Scorecard' }).tap();
  await expect(page.locator('.scorecard')).toBeInViewport();
  for (let next = 0; next < 3; next += 1) await page.locator(goOn).tap();
  await expect(page.locator('.coach')).toHaveCount(0);
});

async function run(page: Page): Promise<void> {
  await page.locator('.bar .primary').tap();
  await page.getByRole('button', { name: 'To the end of the quarter', exact: true }).tap();
}

async function step(page: Page, title: string): Promise<void> {
  await expect(page.locator('.coach')).toContainText(title);
}

/** @param x,y as shares of the picture */
async function tapPicture(picture: Locator, x: number, y: number): Promise<void> {
  const { width, height } = (await picture.boundingBox()) ?? { width: 0, height: 0 };
  await picture.tap({ position: { x: width * x, y: height * y } });
}
