import { expect, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { answerLast, test } from './page.ts';

async function withSettings(page: Page, settings: object): Promise<void> {
  const text = JSON.stringify(settings);
  await page.evaluate((kept) => localStorage.setItem('clay-layer.settings', kept), text);
  await page.reload();
  await expect(page.locator('#stage[data-week]')).toBeVisible();
}

/** A few runs, on a machine that may be busy with something else. */
const slowly = { timeout: 60_000 };

/** The tutorial's button for going on, whatever it is called at the moment. */
const goOn = '.coach footer button:last-child';

for (const language of ['en', 'fr'] as const) {
  test(`axe finds nothing before the first quarter runs, in any theme, ${language}`, async ({
    play: { page },
  }) => {
    const { at, inDialog } = lookAt(page);
    await withSettings(page, { language, theme: 'light' });
    await at('the opening');
    await page.locator('.welcome .ways button').last().click();
    await expect(page.locator('.scenarios li').first()).toBeVisible();
    await at('the departments');
    await page.keyboard.press('Escape');
    await page.locator('.welcome .ways button').first().click();
    await expect(page.locator('.coach')).toBeVisible();
    await at('a step of the tutorial');

    await page.locator('header nav button.icon').first().click();
    await inDialog('the settings');
    await page.keyboard.press('?');
    await inDialog('help');
    await page.locator('header nav button').first().click();
    await at('the menu', '[role=menu]');
    await page.keyboard.press('Escape');
    for (const guide of ['#guides', '#guide=facilitator']) {
      await page.evaluate((hash) => location.assign(hash), guide);
      await expect(page.locator('.guideList, .guideText').first()).toBeVisible();
      await inDialog(guide);
    }

    await page.locator('.choose').first().click();
    await page.locator('.pick').click();
    await page.locator('#stage').click({ position: { x: 400, y: 330 } });
    await expect(page.locator('.picked [role=row]')).toHaveCount(1);
    await at('an aim that is picked');
    await page.keyboard.press('Escape');
    await page.getByRole('tab').nth(1).click();
    await page.getByRole('treegrid').getByRole('row').nth(1).click();
    await at('somebody is selected');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'broken.yaml',
        mimeType: 'application/yaml',
        buffer: Buffer.from('format: 1\nseeds: 7\n'),
      });
    await inDialog('a refused file');
  });

  test(`axe finds nothing while quarters run and when all is over, in any theme, ${language}`, async ({
    play: { page },
  }) => {
    const { at, inDialog } = lookAt(page);
    await withSettings(page, { language, theme: 'dark' });
    await page.locator('.welcome .ways button').first().click();
    await expect(page.locator('.coach')).toBeVisible();
    await page.locator('.bar .primary').click();
    await page.locator('.bar .primary').click();
    await at('watching');
    await page.locator('.transport .finish').click();
    for (let quarter = 2; quarter <= 4; quarter += 1) {
      await expect(page.locator('.go')).toBeVisible();
      if (quarter === 2) {
        await page.getByRole('tab').nth(2).click();
        await at('the reports');
        for (const entry of [5, 6, 7]) {
          await page.locator('header nav button').first().click();
          await page.getByRole('menuitem').nth(entry).click();
          await inDialog(`entry ${entry} of the menu: saves, going back, sharing`);
        }
      }
      if (quarter === 3) await at('a dilemma');
      await answerLast(page);
      await page.locator('.bar .primary').click();
      await page.locator('.transport .finish').click();
    }
    await expect(page.locator('.scorecard')).toBeVisible();
    await page.locator(goOn).click();
    await page.locator('.leaveOut .react-aria-Radio').last().click();
    await expect(page.locator('.coach table')).toBeVisible();
    await at('the debrief, and the same year without it');
  });
}

function lookAt(page: Page) {
  const at = async (place: string, part = 'html'): Promise<void> => {
    expect(await violationsOf(page, part), place).toEqual([]);
  };
  const inDialog = async (place: string): Promise<void> => {
    await expect(page.getByRole('dialog')).toBeVisible();
    await at(place);
    await page.keyboard.press('Escape');
  };
  return { at, inDialog };
}

for (const language of ['en', 'fr'] as const) {
  test(`with text twice as large nothing is cut off or scrolls both ways, ${language}`, async ({
    play: { page },
  }) => {
    await withSettings(page, { language, textSize: 200 });
    expect(await cutOff(page)).toEqual([]);
    await page.locator('.welcome .ways button').first().click();
    await page.locator(goOn).click();
    await page.locator('.choose').first().click();
    expect(await cutOff(page)).toEqual([]);
    await page.locator('.pick').click();
    await page.locator('.picking .react-aria-Radio').last().click();
    expect(await cutOff(page)).toEqual([]);
    await page.locator('.bar .primary').click();
    await page.locator('.bar .primary').click();
    expect(await cutOff(page)).toEqual([]);
    await page.locator('header nav button.icon').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await cutOff(page)).toEqual([]);
  });
}

test('the page that is enlarged to twice its size shows its picture and all its controls', async ({
  play: { page },
}) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await page.reload();
  await expect(page.locator('#stage[data-week="0"]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run the quarter' })).toBeVisible();
  expect(await cutOff(page)).toEqual([]);
});

for (const language of ['en', 'fr'] as const) {
  test(`nothing is wider than a page of 320 pixels, ${language}`, async ({ play: { page } }) => {
    await withSettings(page, { welcomed: true, language });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await cutOff(page)).toEqual([]);
    }
  });
}

for (const language of ['en', 'fr'] as const) {
  test(`no button and no table is cut off on a tablet, ${language}`, async ({ play: { page } }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    if (language === 'fr') await page.keyboard.press('l');
    await page.locator('.bar .primary').click();
    await page.locator('.bar .primary').click();
    expect(await cutOff(page)).toEqual([]);
    await page.locator('.transport .finish').click();
    await page.getByRole('tab').nth(2).click();
    await expect(page.locator('.wide table')).toBeVisible();
    expect(await cutOff(page)).toEqual([]);
    await page.locator('.askOutlook').click();
    await expect(page.locator('.fans .chartFrame').first()).toBeVisible(slowly);
    expect(await cutOff(page)).toEqual([]);
  });
}

/** What shows less than it holds, what stands out of its row, and the page where it is wider than its window. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const holders = Array.from(
      document.querySelectorAll(
        'html, button, .bar, .transport, .wide, .top, .card, .coach, .welcome, .modal, .picking, .chips, .tile',
      ),
    );
    return holders
      .filter((each) => each.closest('details:not([open])') === null)
      .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
      .map((each) => `${each.tagName} ${each.className}: ${each.textContent.slice(0, 40)}`);
  });
}

test('in forced colours every control shows, and so does what is chosen and what is on', async ({
  play: { page },
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await violationsOf(page)).toEqual([]);
  expect(await unframed(page)).toEqual([]);
  await page.locator('header nav button.icon').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  expect(await unframed(page)).toEqual([]);
  const ground = async (selector: string): Promise<string> =>
    dialog
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor);
  expect(await ground('[data-selected].react-aria-Radio')).not.toBe(
    await ground('.react-aria-Radio:not([data-selected])'),
  );
  const on = await ground('.switch .track');
  await dialog.locator('.switch').first().click();
  expect(await ground('.switch .track')).not.toBe(on);
});

/** Buttons that neither a border nor a line under their words tells from plain text. */
async function unframed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('button'))
      .filter((each) => each.offsetParent !== null)
      .filter((each) => {
        const { borderTopWidth, borderTopColor, backgroundColor, textDecorationLine } =
          getComputedStyle(each);
        const isFramed = borderTopWidth !== '0px' && borderTopColor !== backgroundColor;
        return !isFramed && textDecorationLine !== 'underline';
      })
      .map((each) => each.textContent),
  );
}

for (const motion of ['the system', 'the settings'] as const) {
  test(`with less motion by ${motion} the picture stands still between two weeks`, async ({
    play: { page, press },
  }) => {
    if (motion === 'the settings') {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await withSettings(page, { welcomed: true, language: 'en', motion: 'reduced' });
    }
    await press('Run the quarter');
    await press('One week');
    const stage = page.locator('#stage canvas');
    await page.waitForTimeout(300);
    const first = await stage.screenshot();
    await page.waitForTimeout(700);
    expect(first.equals(await stage.screenshot())).toBe(true);
  });
}
