import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { answerLast, test } from './page.ts';

async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

for (const theme of ['dark', 'light'] as const) {
  for (const language of ['en', 'fr'] as const) {
    test(`axe finds nothing, ${language}, ${theme}`, async ({ play: { page } }) => {
      const settings = JSON.stringify({ language, theme, welcomed: true });
      await page.evaluate((kept) => localStorage.setItem('clay-layer.settings', kept), settings);
      await page.reload();
      await expect(page.locator('#stage[data-week]')).toBeVisible();
      const at = async (place: string): Promise<void> => {
        expect(await violationsOf(page), place).toEqual([]);
      };
      await at('deciding');

      await page.locator('.choose').first().click();
      await page.getByRole('tab').nth(1).click();
      await page.getByRole('row').nth(1).click();
      await at('somebody is selected');

      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await at('help');
      await page.keyboard.press('Escape');

      await page.locator('input[type=file]').setInputFiles({
        name: 'broken.yaml',
        mimeType: 'application/yaml',
        buffer: Buffer.from('format: 1\nseeds: 7\n'),
      });
      await expect(page.getByRole('dialog')).toBeVisible();
      await at('a refused file');
      await page.keyboard.press('Escape');

      await page.locator('.bar .primary').click();
      await page.locator('.bar .primary').click();
      await at('watching');
      await page.locator('.transport .icon').click();
      let dilemmas = 0;
      while (!(await page.locator('.end').isVisible())) {
        await expect(page.locator('.go')).toBeVisible();
        if ((await page.locator('.dilemma').count()) > 0) {
          if (dilemmas === 0) await at('a dilemma');
          dilemmas += 1;
          await answerLast(page);
        }
        await page.locator('.bar .primary').click();
        await page.locator('.transport .icon').click();
      }
      expect(dilemmas).toBeGreaterThan(0);
      await expect(page.locator('.scorecard')).toBeVisible();
      await at('the end');

      await page.locator('header nav button').first().click();
      await page.getByRole('menuitem').first().click();
      await expect(page.locator('.scenarios li').first()).toBeVisible();
      await at('the departments');
    });
  }
}

test('nothing is cut off when the text is twice as large', async ({ play: { page } }) => {
  await page.setViewportSize({ width: 640, height: 720 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await expect(page.getByRole('button', { name: 'Run the quarter' })).toBeVisible();
});

test('the picture is drawn when the page is enlarged to twice its size', async ({
  play: { page },
}) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await page.reload();
  await expect(page.locator('#stage[data-week="0"]')).toBeVisible();
});

for (const language of ['en', 'fr'] as const) {
  test(`no button and no table is cut off on a tablet, ${language}`, async ({ play: { page } }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    if (language === 'fr') await page.keyboard.press('l');
    await page.locator('.bar .primary').click();
    await page.locator('.bar .primary').click();
    expect(await cutOff(page)).toEqual([]);
    await page.locator('.transport .icon').click();
    await page.getByRole('tab').nth(2).click();
    await expect(page.locator('.wide table')).toBeVisible();
    expect(await cutOff(page)).toEqual([]);
  });
}

/** What shows less than it holds, and what stands out of its row of buttons. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const holders = Array.from(document.querySelectorAll('button, .bar, .transport, .wide'));
    return holders
      .filter((each) => each.scrollWidth > each.clientWidth + 1)
      .map((each) => `${each.className}: ${each.textContent}`);
  });
}

test('with less motion the picture stands still between two weeks', async ({
  play: { page, press },
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await press('Run the quarter');
  await press('One week');
  const stage = page.locator('#stage canvas');
  await page.waitForTimeout(300);
  const first = await stage.screenshot();
  await page.waitForTimeout(700);
  expect(first.equals(await stage.screenshot())).toBe(true);
});
