/** Weeks that go by: of a large department beside the page, and of any only while somebody can see it. */
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { show, test } from './page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('57,000 people live their weeks in a worker, with the bits that the command line has', async ({
  play: { page, press, answer, weekShown },
}) => {
  await press('Game');
  await page.getByRole('menuitem', { name: /Choose a department/ }).click();
  const agency = page.locator('.scenarios li').filter({ hasText: '57,000 people' });
  await agency.getByRole('button', { name: /^Play: / }).click();
  await press('Choose: Manager coaching');
  for (let quarter = 1; quarter <= 2; quarter += 1) {
    await answer();
    await press('Run the quarter');
    await expect.poll(weekShown, { timeout: 60_000 }).toBeGreaterThan(13 * (quarter - 1));
    expect(page.workers()).toHaveLength(1);
    await press('To the end of the quarter');
    await expect(page.getByText(`Quarter ${quarter + 1} of 12`)).toBeVisible({ timeout: 60_000 });
  }
  await press('Game');
  await page.getByRole('menuitem', { name: /Share this game/ }).click();
  const link = await page.locator('.sharing textarea').inputValue();
  const replayed: unknown = JSON.parse(
    execFileSync(process.execPath, ['src/cli/main.ts', 'replay', link, '--json'], {
      cwd: root,
      encoding: 'utf8',
    }),
  );
  expect(replayed).toMatchObject({ scenario: 'agency', quarters: 2, agrees: true });
});

test('weeks rest while nobody can see the page, and go on when somebody can', async ({
  play: { page, press, answer, weekShown },
}) => {
  await answer();
  await press('Run the quarter');
  await expect.poll(weekShown).toBeGreaterThan(0);
  await show(page, false);
  const week = await weekShown();
  await page.waitForTimeout(2500);
  expect(await weekShown()).toBe(week);
  await show(page, true);
  await expect.poll(weekShown).toBeGreaterThan(week);
});
