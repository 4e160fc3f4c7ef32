import { expect, test as base, type Page } from '@playwright/test';

/** A page of somebody who has never been here. */
const test = base.extend<{ first: Page }>({
  first: async ({ page }, use) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    await expect(page.getByRole('dialog', { name: 'Clay Layer' })).toBeVisible();
    await use(page);
  },
});

test('the first decision is made within a minute of opening the page', async ({ page }) => {
  const opened = Date.now();
  await page.goto('/');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('button', { name: 'Choose: Open letter' }).click();
  await expect(page.getByText('Chosen')).toBeVisible();
  // Two clicks; the rest of the minute is for reading.
  expect(Date.now() - opened).toBeLessThan(30_000);
});

test('the opening is shown once', async ({ first }) => {
  await first.getByRole('button', { name: 'Play', exact: true }).click();
  await first.reload();
  await expect(first.getByRole('button', { name: 'Run the quarter' })).toBeVisible();
  await expect(first.getByRole('dialog')).toHaveCount(0);
});

test('the tutorial is played to its end with the keyboard alone', async ({ first: page }) => {
  const key = async (name: string): Promise<void> => page.keyboard.press(name);
  await expect(page.getByRole('button', { name: 'Learn it in five minutes' })).toBeFocused();
  await key('Enter');
  await step(page, 'This is your office');
  await tabTo(page, 'Next');
  await key('Enter');
  await step(page, 'Say something');
  await tabTo(page, 'Show me where');
  await key('Enter');
  await expect(page.getByRole('button', { name: 'Choose: Open letter' })).toBeFocused();
  await key('Enter');
  await expect(page.getByRole('button', { name: 'Take back: Open letter' })).toBeFocused();
  await step(page, 'Let the quarter run');
  await key('r');
  await step(page, 'Watch the water');
  // The weeks would run on while a slow machine looks for a button; one step stops them.
  await key('.');
  await tabTo(page, 'To the end of the quarter');
  await key('Enter');
  await step(page, 'Find the clay');
  await tabTo(page, 'Policies');
  await key('ArrowRight');
  await tabToRole(page, 'row');
  await key('ArrowDown');
  await step(page, 'The clay is a person');
  await tabTo(page, 'Next', 'Shift+Tab');
  await key('Enter');
  await step(page, 'Three camps');
  await key('n');
  await key('n');
  await step(page, 'Ask the people themselves');
  await tabTo(page, 'Department');
  await key('ArrowLeft');
  await tabTo(page, 'Choose: Pulse survey');
  await key('Enter');
  await step(page, 'Take aim');
  await tabTo(page, 'Pick in the picture: Manager coaching', 'Shift+Tab');
  await key('Shift+Tab');
  await key('Enter');
  await key('End');
  await key('Enter');
  await tabTo(page, 'Choose: Manager coaching');
  await key('Enter');
  await step(page, 'Run the quarter again');
  await runOut(page);
  await step(page, 'Two answers to one question');
  await key('n');
  await step(page, 'A dilemma');
  await tabTo(page, /^Choose: Put in writing/);
  await key('Enter');
  await step(page, 'What stays without you');
  await tabTo(page, 'Choose: Community of practice');
  await key('Enter');
  await step(page, 'Run the third quarter');
  await runOut(page);
  await step(page, 'The last quarter is yours');
  await runOut(page);
  await step(page, 'What was true, and what you were told');
  await key('n');
  await step(page, 'Was it your doing?');
  await key('n');
  await tabTo(page, 'End the tutorial', 'Shift+Tab');
  await key('Enter');
  await expect(page.getByRole('region', { name: 'Tutorial' })).toHaveCount(0);
});

/** What a screen reader's user has: roles and names, and nothing of how the page looks. */
test('the tutorial is played by roles and names alone', async ({ first: page }) => {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const coach = page.getByRole('region', { name: 'Tutorial' });
  const next = async (): Promise<void> =>
    coach.getByRole('button', { name: 'Next' }).press('Enter');
  await button('Learn it in five minutes').press('Enter');
  await expect(coach).toContainText('You are the light at the top');
  await next();
  await expect(page.getByRole('article', { name: 'Open letter' })).toHaveAccessibleDescription(
    /Choose the open letter/,
  );
  await button('Choose: Open letter').press('Enter');
  await runByName(page);
  await page.getByRole('tab', { name: 'Department' }).click();
  const people = page.getByRole('treegrid', { name: 'The department, tier by tier' });
  await people.getByRole('row').first().press('Enter');
  await step(page, 'The clay is a person');
  await next();
  await coach.getByRole('button', { name: 'Skip this step' }).press('Enter');
  await expect(coach).toContainText(/You are told that \d+% work in the open/);
  await next();
  await page.getByRole('tab', { name: 'Policies' }).click();
  await button('Choose: Pulse survey').press('Enter');
  await button('Pick in the picture: Manager coaching').press('Enter');
  await page.getByRole('tab', { name: 'Department' }).click();
  await people.getByRole('row').first().press('Enter');
  await expect(page.getByRole('grid', { name: 'Picked for Manager coaching' })).toContainText(
    'Manager 1',
  );
  await button('Done').press('Enter');
  await page.getByRole('tab', { name: 'Policies' }).click();
  await button('Choose: Manager coaching').press('Enter');
  await runByName(page);
  await expect(coach).toContainText('The people whom you asked yourself');
  await next();
  await button(/^Choose: Put in writing/).press('Enter');
  await button('Choose: Community of practice').press('Enter');
  await runByName(page);
  await runByName(page);
  await next();
  await coach.getByRole('radio', { name: 'Manager coaching' }).press('Space');
  await expect(coach.getByRole('row', { name: /The clay lets through/ })).toBeVisible();
  await next();
  await coach.getByRole('button', { name: 'End the tutorial' }).last().press('Enter');
  await expect(coach).toHaveCount(0);
});

test('arrows go from one person to the next and pick nobody on the way', async ({
  first: page,
}) => {
  await page.getByRole('button', { name: 'Learn it in five minutes' }).press('Enter');
  await page.getByRole('button', { name: 'Pick in the picture: Manager coaching' }).press('Enter');
  await page.getByRole('tab', { name: 'Department' }).click();
  const picked = page.locator('.picked [role=row]');
  await tabToRole(page, 'row');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(picked).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(picked).toHaveCount(1);
});

async function step(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('region', { name: 'Tutorial' }).getByRole('heading')).toHaveText(
    title,
  );
}

async function runByName(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run the quarter' }).press('Enter');
  await page.getByRole('button', { name: 'To the end of the quarter' }).press('Enter');
}

async function runOut(page: Page): Promise<void> {
  await page.keyboard.press('r');
  for (let week = 1; week <= 13; week += 1) await page.keyboard.press('.');
}

async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  await tabUntil(page, key, String(name), (focused) =>
    typeof name === 'string' ? focused.name === name : name.test(focused.name),
  );
}

async function tabToRole(page: Page, role: string): Promise<void> {
  await tabUntil(page, 'Tab', role, (focused) => focused.role === role);
}

type Focused = { readonly name: string; readonly role: string };

async function tabUntil(
  page: Page,
  key: string,
  sought: string,
  isIt: (focused: Focused) => boolean,
): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      return {
        name: at?.getAttribute('aria-label') ?? at?.textContent.trim() ?? '',
        role: at?.getAttribute('role') ?? '',
      };
    });
    if (isIt(focused)) return;
  }
  throw new Error(`the ${key} key never comes to “${sought}”`);
}
