/** The button that deletes all that this browser keeps, with a second window of the game open beside. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';

test('all that this browser keeps is deleted, nothing of others, and a game comes back from its file', async ({
  play: { page, press },
  context,
}) => {
  await press('Choose: Open letter');
  await expect(page.locator('.saved')).toContainText('Saved');
  await page.evaluate(() => {
    localStorage.setItem('another.page', 'stays');
    sessionStorage.setItem('clay-layer.facilitator', 'word');
  });
  const file = await exportGame(page, press);
  const beside = await context.newPage();
  await beside.goto('/');
  await expect(beside.locator('#stage[data-week="0"]')).toBeVisible();

  await press('Settings');
  await press('Delete everything that this browser keeps…');
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('listitem')).toHaveCount(4);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await press('Keep everything');
  expect((await keptIn(page)).length).toBeGreaterThan(3);

  await press('Settings');
  await press('Delete everything that this browser keeps…');
  await press('Delete everything');
  for (const each of [page, beside]) {
    await expect(each.getByRole('alertdialog')).toContainText('Everything is deleted');
    expect(await keptIn(each)).toEqual(['another.page']);
  }
  await press('Begin anew');
  await expect(page.locator('.saved')).toContainText('Saves itself');

  await openSaves(page, press);
  const picker = page.getByRole('dialog').locator('input[type=file]');
  await picker.setInputFiles({
    name: 'deep.json',
    mimeType: 'application/json',
    buffer: Buffer.from('['.repeat(5_000_000)),
  });
  await expect(page.locator('.told')).toContainText('not a game of Clay Layer');
  await openSaves(page, press);
  await picker.setInputFiles(file);
  await page.getByRole('button', { name: /^Open: / }).click();
  await expect(page.getByRole('button', { name: /^Take back/ })).toBeVisible();
});

type Press = (name: string) => Promise<void>;

async function openSaves(page: Page, press: Press): Promise<void> {
  await press('Game');
  await page.getByRole('menuitem', { name: 'Saves…' }).click();
}

async function exportGame(page: Page, press: Press): Promise<string> {
  await openSaves(page, press);
  const [download] = await Promise.all([page.waitForEvent('download'), press('Save to a file')]);
  await page.keyboard.press('Escape');
  return download.path();
}

/** Names of all that lies in it. */
async function keptIn(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
  ]);
}
