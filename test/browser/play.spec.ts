import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';

// Here all moves as it does for most who play.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('a quarter is played with the mouse', async ({ play: { page, press, weekShown } }) => {
  await press('Choose: Open letter');
  await expect(page.getByText('$390,000 left')).toBeVisible();
  await page.getByText('Pulse survey').scrollIntoViewIfNeeded();
  await press('Run the quarter');
  await page.getByRole('radio', { name: '4×' }).click({ force: true });
  await expect(page.getByText('Deciding')).toBeVisible({ timeout: 60_000 });
  expect(await weekShown()).toBe(13);
  await expect(page.getByText('Last quarter, as you were told')).toBeInViewport();
  await expect(page.getByText('Quarter 2 of 12')).toBeVisible();
});

test('a quarter is played with the keyboard alone', async ({ play: { page, weekShown } }) => {
  const focused = page.locator(':focus');
  const goTo = async (name: string): Promise<void> => {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await nameOfFocused(page)) === name) return;
    }
    throw new Error(`the Tab key never comes to “${name}”`);
  };
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Skip to the decisions');
  await page.keyboard.press('Enter');
  await goTo('Choose: Town halls');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Chosen')).toBeVisible();
  await goTo('Run the quarter');
  await page.keyboard.press('Enter');
  // The weeks run on while a slow machine looks for a button; the space bar stops them at once.
  await expect(page.locator('#decisions')).toBeFocused();
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Resume', exact: true })).toBeVisible();
  const paused = await weekShown();
  await goTo('One week');
  await page.keyboard.press('Enter');
  await expect.poll(weekShown).toBe(paused + 1);
  await page.keyboard.press('.');
  await expect.poll(weekShown).toBe(paused + 2);
  await goTo('To the end of the quarter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Deciding')).toBeVisible();
  expect(await weekShown()).toBe(13);
});

/** Between the last control of a page and its first there is none. */
async function nameOfFocused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.textContent.trim();
  });
}

test('on a tablet held upright the quarter begins with the picture in view', async ({
  play: { page, press },
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await press('Choose: Pulse survey');
  await press('Run the quarter');
  await expect(page.locator('#stage')).toBeInViewport({ ratio: 0.9 });
});

test('the weeks pause, step and go on', async ({ play: { page, press, weekShown } }) => {
  await press('Run the quarter');
  await expect.poll(weekShown).toBeGreaterThan(0);
  await press('Pause');
  const paused = await weekShown();
  await page.waitForTimeout(1500);
  expect(await weekShown()).toBe(paused);
  await press('One week');
  await expect.poll(weekShown).toBe(paused + 1);
  await press('Resume');
  await expect.poll(weekShown).toBeGreaterThan(paused + 1);
});

test('a choice can be undone until the quarter runs', async ({ play: { page, press } }) => {
  await press('Choose: Open letter');
  await press('Undo');
  await expect(page.getByText('$400,000 left')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose: Open letter' })).toBeVisible();
});

test('what cannot be afforded says why, and choosing it changes nothing', async ({
  play: { page, press },
}) => {
  for (const policy of [
    'Town halls',
    'Walk the talk',
    'Manager coaching',
    'Community of practice',
  ]) {
    await press(`Choose: ${policy}`);
  }
  const refused = page
    .locator('.card')
    .filter({ has: page.locator('.why') })
    .first();
  await expect(refused.locator('.why')).toContainText('attention');
  const before = await page.locator('.meters').textContent();
  await refused.getByRole('button', { name: /^Choose: / }).click({ force: true });
  expect(await page.locator('.meters').textContent()).toBe(before);
});

test('whoever is picked in the picture is described beside it', async ({ play: { page } }) => {
  const stage = page.locator('#stage');
  const box = await stage.boundingBox();
  await stage.click({ position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) * 0.3 } });
  const inspector = page.getByRole('region', { name: /^Selected: / });
  await expect(inspector).toContainText('Regional Operations');
  await expect(inspector).toContainText('of their people work in the open');
  await inspector.getByRole('button', { name: 'First of their people' }).click();
  await expect(inspector).toContainText('Directors general');
});

test('the department can be walked as a tree, with the arrow keys', async ({ play: { page } }) => {
  await page.getByRole('tab', { name: 'Department' }).click();
  const tree = page.getByRole('treegrid');
  await tree.getByRole('row').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('region', { name: /^Selected: / })).toContainText(
    'Directors general',
  );
});

test('the language changes in the middle of a quarter and nothing is lost', async ({
  play: { page, press, weekShown },
}) => {
  await press('Choose: Open letter');
  await press('Run the quarter');
  await expect.poll(weekShown).toBeGreaterThan(1);
  await press('Pause');
  const week = await weekShown();
  await press('français');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByText('Trimestre 1 de 12')).toBeVisible();
  expect(await weekShown()).toBe(week);
  await expect(page.getByRole('button', { name: 'English', exact: true })).toHaveAttribute(
    'lang',
    'en',
  );
  await press('Reprendre');
  await expect.poll(weekShown).toBeGreaterThan(week);
});

test('the choice of language and theme outlives the page', async ({ play: { page, press } }) => {
  await press('français');
  await press('Thème clair');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('#stage[data-week]')).toBeVisible();
});
