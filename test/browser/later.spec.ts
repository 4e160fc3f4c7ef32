/** What comes later than the beginning: what is said where it does not come, and that it can be asked for again. */
import { expect, test, type Page } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('clay-layer.settings', '{"welcomed":true}'));
});

test('a part that does not come is told, and comes when it is asked for again, with the focus where it belongs', async ({
  page,
}) => {
  // Nothing comes by itself as long as the picture does not.
  await page.route('**/mountStage-*.js', () => undefined);
  await page.goto('/');
  await loseOnce(page, '**/SettingsDialog-*.js');
  const settings = page.getByRole('button', { name: 'Settings' });
  await settings.click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await expect(alert).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(settings).toBeFocused();

  await loseOnce(page, '**/firstFr-*.js');
  const french = page.getByRole('button', { name: /français/i });
  await french.click();
  await expect(alert).toContainText('could not be loaded');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await french.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

async function loseOnce(page: Page, files: string): Promise<void> {
  await page.route(files, async (route) => route.abort(), { times: 1 });
}
