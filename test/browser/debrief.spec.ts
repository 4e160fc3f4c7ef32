import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { test } from './page.ts';
import { shortScenario } from './shortScenario.ts';

/** Plays two quarters at once, so that there is something to look back on. */
async function playShort(page: Page, choose: string): Promise<void> {
  const file = { name: 'short.yaml', mimeType: 'text/plain', buffer: Buffer.from(shortScenario) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.locator('[role=dialog] button.primary').click();
  await page.getByRole('button', { name: choose }).click();
  for (const quarter of [1, 2]) {
    await expect(page.locator('.clock strong')).toContainText(`${quarter}`);
    await page.locator('.bar .primary').click();
    await page.locator('.transport .finish').click();
  }
  await expect(page.locator('.scorecard')).toBeVisible();
}

test('the debrief is walked by its contents, saved as pictures and figures, and printed', async ({
  play: { page },
}) => {
  await playShort(page, 'Choose: Manager coaching');
  await test.step('it begins at its title, and its contents lead to each part', () => walk(page));
  await test.step('a chart is a picture and figures, the game a table', () => save(page));
  await test.step('on paper it is tagged, and has a language and an outline', () => print(page));
});

async function walk(page: Page): Promise<void> {
  const heading = (name: string) => page.getByRole('heading', { name });
  await expect(heading('You are moved to another department')).toBeFocused();
  const address = page.url();
  await page.getByRole('link', { name: 'The camps' }).press('Enter');
  await expect(heading('The camps')).toBeFocused();
  await expect(heading('The camps')).toBeInViewport();
  // The end of an address may hold a whole game, so the contents leave it alone.
  expect(page.url()).toBe(address);
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
  const jumps = levels.filter((level, at) => at > 0 && level - levels[at - 1] > 1);
  expect(jumps).toEqual([]);
}

async function save(page: Page): Promise<void> {
  const saved = async (button: string, item: string): Promise<Buffer> => {
    await page.getByRole('button', { name: button, exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    return readFile(await (await download).path());
  };
  const chart = 'Save: Who works in the open';
  const svg = (await saved(chart, 'SVG')).toString();
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(svg).toContain('<title>Who works in the open</title>');
  expect(svg).not.toContain('var(--');
  const png = await saved(chart, 'PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(5000);
  const csv = (await saved(chart, 'CSV')).toString().trim().split('\r\n');
  expect(csv[0]).toBe('Quarter,true,told');
  expect(csv).toHaveLength(8);
  const weeks = (await saved('Save all figures', 'Weeks, true and told (NDJSON)')).toString();
  expect(weeks.trim().split('\n')).toHaveLength(1 + 2 * 13 + 52);
}

async function print(page: Page): Promise<void> {
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  const pdf = (await page.pdf({ tagged: true, outline: true })).toString('latin1');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Marked true/);
  expect(pdf).toMatch(/\/Lang \(fr/);
  expect(pdf).toContain('/Outlines');
  expect(pdf.match(/\/S \/Figure/g)?.length).toBeGreaterThanOrEqual(7);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['#stage', '.contents', '.chartMore', '.debrief .go']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  await expect(page.getByText('#run=')).toBeVisible();
}

test('axe finds nothing, and nothing is cut off, with text twice as large and figures open', async ({
  play: { page },
}) => {
  const settings = JSON.stringify({
    language: 'fr',
    theme: 'light',
    textSize: 200,
    welcomed: true,
  });
  await page.evaluate((kept) => localStorage.setItem('clay-layer.settings', kept), settings);
  await page.reload();
  await playShort(page, 'Choisir : Lettre ouverte');
  const figures = page.locator('.chartMore summary');
  for (const each of await figures.all()) await each.click();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
});
