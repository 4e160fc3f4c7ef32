import { expect } from '@playwright/test';
import { test } from './page.ts';

test('what is expected of a quarter is held against what is reported of it', async ({
  play: { page, press, answer },
}) => {
  const says = (name: string) => page.getByRole('radio', { name });
  const choose = (name: string) => page.locator('.says label').filter({ hasText: name }).click();
  await press('Run the quarter');
  await press('To the end of the quarter');
  // What moved people comes a moment later, and moves what stands below it.
  await expect(page.locator('.causes li')).toHaveCount(3);
  // The second quarter asks about what is reported; the choice changes, and can be undone.
  await choose('Up');
  await expect(says('Up')).toBeChecked();
  await choose('Down');
  await expect(says('Up')).not.toBeChecked();
  await press('Undo');
  await expect(says('Down')).not.toBeChecked();
  await choose('Much the same');
  await answer();
  await press('Run the quarter');
  await press('To the end of the quarter');
  const expected = page.locator('.expected');
  await expect(expected).toContainText('You expected much the same.');
  await expect(expected).toContainText('as it was reported');
  await expect(page.locator('.causes li')).toHaveCount(3);
  const news = page.getByRole('status').filter({ hasText: 'What moved people most: ' });
  await expect(news).toBeAttached();

  await press('Stop asking');
  await expect(says('Up')).toBeHidden();
});
