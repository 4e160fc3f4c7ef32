/** A room that is led through a quarter, and the facilitator's window beside it. */
import { expect, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { test } from './page.ts';

test('a quarter is led with a clicker and a vote by hands, and the second window stays in step', async ({
  play: { page },
}) => {
  await page.goto('./?view=projector');
  const step = (name: string) => page.getByRole('heading', { level: 2, name, exact: true });
  const next = async (): Promise<void> => page.keyboard.press('PageDown');
  await expect(step('Briefing')).toBeVisible();

  const desk = await openFacilitator(page);
  const seen = desk.locator('.remote dd').first();
  await expect(seen).toHaveText('Briefing');
  await expect(desk.locator('.secret tbody tr').first()).toContainText('%');
  await expect(page.locator('.secret')).toHaveCount(0);

  await next();
  await expect(seen).toHaveText('Prediction');
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Write down what the room expects: Up' }).click();
  await expect(page.getByText('Written down: Up')).toBeVisible();

  await next();
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Go to the vote' }).click();
  for (const figure of ['1', '2']) await page.keyboard.press(figure);
  await expect(page.getByText(/^A tie, 1 hand each/)).toBeVisible();
  await desk.getByRole('button', { name: 'One hand more: Town halls' }).click();
  await page.getByRole('button', { name: 'Choose what the room chose' }).click();
  await expect(page.getByText('Chosen: Town halls (the whole department)')).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  const chosen = page.getByRole('button', { name: 'Chosen: Take back: Town halls', exact: true });
  await expect(chosen).toHaveText('Chosen: Take back');
  await page.getByRole('button', { name: 'Go to the vote' }).click();

  await desk.reload();
  await expect(seen).toHaveText('Vote');
  await desk.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByText('Thirteen weeks to run')).toBeVisible();
  await page.locator('body').press('h');
  await expect(page.locator('#stage')).toBeHidden();
  await desk.getByRole('button', { name: 'Reveal' }).click();
  await next();
  await page.getByRole('button', { name: 'To the end of the quarter' }).click();
  await expect(page.getByText('Quarter 1 is over.', { exact: true })).toBeVisible();
  await next();
  await expect(page.getByText('You expected it to go up.')).toBeVisible();
  await next();
  await expect(step('What moved people')).toBeVisible();
  await next();
  await expect(page.getByText('Quarter 2 of 12', { exact: true })).toBeVisible();
});

test('the two windows find each other again when the room’s is loaded anew', async ({
  play: { page },
}) => {
  await page.goto('./?view=projector');
  const desk = await openFacilitator(page);
  for (let presses = 0; presses < 20; presses += 1) {
    if (await page.locator('.run-word').isVisible()) break;
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('PageDown');
  await page.getByRole('button', { name: 'To the end of the quarter' }).click();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'Quarter 2 of 12' })).toBeVisible();
  while (!(await page.getByRole('heading', { name: 'Prediction' }).isVisible())) {
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('1');
  await desk.getByRole('button', { name: 'Start the timer' }).click();
  await expect(page.getByRole('button', { name: 'Pause the timer' })).toBeVisible();
  // The first quarter is kept as soon as it is over, and the room's place in the second beside it.
  await page.waitForTimeout(500);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Quarter 2 of 12' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Prediction' })).toBeVisible();
  await expect(page.locator('.hands output').first()).toHaveText('1');
  await expect(page.getByRole('button', { name: 'Pause the timer' })).toBeVisible();
  await desk.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Options' })).toBeVisible();

  // A message without the word that the two share is nobody's.
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow?.parent.postMessage(
      { kind: 'act', token: 'guessed', action: { kind: 'next' } },
      '*',
    );
    frame.remove();
  });
  await expect(page.getByRole('heading', { name: 'Options' })).toBeVisible();
});

for (const language of ['en', 'fr'] as const) {
  test(`axe finds nothing in either window, ${language}`, async ({ play: { page } }) => {
    await page.goto('./?view=projector');
    if (language === 'fr') await page.keyboard.press('l');
    const desk = await openFacilitator(page);
    expect(await violationsOf(desk), 'the facilitator’s window').toEqual([]);
    await page.keyboard.press('PageDown');
    expect(await violationsOf(page), 'the prediction').toEqual([]);
    await page.keyboard.press('PageDown');
    expect(await violationsOf(page), 'the options').toEqual([]);
    await page.keyboard.press('1');
    await page.locator('.room-bar button').nth(-2).click();
    await page.keyboard.press('1');
    expect(await violationsOf(page), 'the vote').toEqual([]);
    await page.keyboard.press('PageDown');
    expect(await violationsOf(page), 'the picture').toEqual([]);
    await page.keyboard.press('h');
    expect(await violationsOf(page), 'the cover').toEqual([]);
  });
}

async function openFacilitator(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await page.locator('.room-top nav button').first().click();
  const desk = await opened;
  await expect(desk.locator('.remote')).toBeVisible();
  await page.bringToFront();
  return desk;
}
