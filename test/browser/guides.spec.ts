import { expect } from '@playwright/test';
import { test } from './page.ts';

test('a guide is read over a game under way, in either language, and nothing of the game is lost', async ({
  play: { page, press },
}) => {
  await press('Choose: Open letter');
  await press('Game');
  await page.getByRole('menuitem', { name: 'Guides' }).click();
  const dialog = page.getByRole('dialog', { name: 'Guides' });
  await dialog.getByRole('link', { name: 'Facilitator’s guide' }).click();
  await expect(dialog.getByRole('heading', { name: 'The facilitator’s guide' })).toBeVisible();
  await expect(page).toHaveURL(/#guide=facilitator$/);
  await dialog.getByRole('link', { name: 'Presenter mode' }).press('Enter');
  await expect(dialog.getByRole('heading', { name: 'Presenter mode' })).toBeFocused();
  const picture = dialog.getByRole('img', { name: /^Presenter mode while/ });
  await expect(picture).toHaveJSProperty('naturalWidth', 960);

  await dialog.getByRole('button', { name: 'français' }).click();
  await expect(dialog.getByRole('heading', { name: 'Le mode présentation' })).toBeFocused();
  await dialog.getByRole('link', { name: 'le jeu sur papier' }).first().click();
  await expect(dialog.getByRole('heading', { name: 'Le jeu sur papier' })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(dialog.getByRole('heading', { name: 'Guide d’animation' })).toBeVisible();
  await dialog.getByRole('button', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/#/);
  await expect(page.getByText('Chosen')).toBeVisible();
});

test('an address that no guide has is told, with those that there are', async ({
  play: { page },
}) => {
  await page.goto('/#guide=nothing%E0');
  const dialog = page.getByRole('dialog', { name: 'Guides' });
  await expect(dialog.getByRole('alert')).toContainText('nothing%E0');
  await dialog.getByRole('link', { name: 'Privacy' }).click();
  await expect(dialog.getByRole('heading', { name: 'What is sent' })).toBeAttached();
  await page.goto('/#guide=privacy/no-such-heading');
  await expect(dialog.getByRole('alert')).toContainText('no-such-heading');
});

test('a guide is printed without the game, and the cards with lines to cut along', async ({
  play: { page },
}) => {
  await page.goto('/#guide=cards');
  await expect(page.locator('.cutOut section').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.guideTools', '.guideSides nav', '#panels', '#stage']) {
    await expect(page.locator(part)).toBeHidden();
  }
  await expect(page.locator('.cutOut section').last()).toBeVisible();
  await expect(page.locator('.cutOut section').first()).toHaveCSS('border-right-style', 'dashed');
  const { height } = (await page.locator('.guideText').boundingBox()) ?? { height: 0 };
  expect(height).toBeGreaterThan(5000);
});
