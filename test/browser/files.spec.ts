import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { english, french, largeChart } from '../scenario/charts.ts';
import { violationsOf } from './axe.ts';
import { test } from './page.ts';

const shipped = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../scenarios/${name}`, import.meta.url)), 'utf8');

type File = readonly [name: string, content: string | Buffer];

async function open(page: Page, ...files: readonly File[]): Promise<void> {
  const picked = files.map(([name, content]) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(content),
  }));
  await page.locator('input[type=file]').setInputFiles(picked);
}

const broken: readonly (readonly [...File, RegExp])[] = [
  ['misspelt.yaml', shipped('default.yaml').replace('quarters:', 'quaters:'), /quarters/],
  ['empty.yaml', '', /empty/],
  ['turned.yaml', 'format: 1\n"\u202eyek": 1\n', /\ufffdyek/],
  ['huge.yaml', `# ${'x'.repeat(300 * 1024)}`, /256/],
  ['binary.yaml', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254, 0]), /text/i],
];

for (const [name, content, said] of broken) {
  test(`${name} is refused with its cure, and the game goes on`, async ({
    play: { page, press, weekShown },
  }) => {
    await press('Run the quarter');
    await press('One week');
    const week = await weekShown();
    await open(page, [name, content]);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('This file cannot be played');
    await expect(dialog).toContainText(said);
    await expect(dialog).toContainText(name);
    await press('Close');
    await expect(dialog).toBeHidden();
    await press('One week');
    await expect.poll(weekShown).toBe(week + 1);
  });
}

const small = 'format: 1\ntitle: { en: Small, fr: Petit }\ndepartment: { spans: [2, 5] }\n';

test('a file in one language says what is missing, and is played when that is asked', async ({
  play: { page, press, weekShown },
}) => {
  await open(page, ['small.yaml', small.replace(', fr: Petit', '')]);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('small.yaml can be played');
  await expect(dialog).toContainText('the French text is missing');
  await press('Play it');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Small');
  expect(await weekShown()).toBe(0);
});

test('each fault leads to its line in the file, by keyboard too', async ({ play: { page } }) => {
  const lines = Array.from({ length: 400 }, (_, at) => `# line ${at + 1}`);
  lines.splice(300, 0, 'seeds: 7');
  lines.splice(0, 0, small.replace('format: 1', 'format: 1\nquaters: 4'));
  await open(page, ['broken.yaml', lines.join('\n')]);
  const marked = page.locator('.listing [data-marked]');
  await expect(marked).toHaveText('quaters: 4');
  await expect(marked).toBeInViewport();
  await page.getByRole('option').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(marked).toHaveText('seeds: 7');
  await expect(marked).toBeInViewport();
  await expect(page.locator('.listing mark')).toHaveText('seeds:');
});

test('a hostile file does not freeze the page', async ({ play: { page, press, weekShown } }) => {
  await press('Run the quarter');
  await press('Pause');
  const week = await weekShown();
  // Quotation marks without end are what readers of YAML are slowest at.
  await open(page, ['hostile.yaml', `a: ${'"'.repeat(250_000)}`]);
  await expect(page.getByRole('status').filter({ hasText: 'Reading hostile.yaml' })).toBeVisible();
  await press('One week');
  await expect.poll(weekShown).toBe(week + 1);
  await expect(page.getByRole('dialog')).toContainText(/cannot be played|was stopped/);
});

test('a game with decisions makes room for a file, and is kept', async ({
  play: { page, press },
}) => {
  await page.locator('.choose').first().click();
  await open(page, ['small.yaml', small]);
  await press('Play it');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Small');
  await expect(page.getByRole('status').filter({ hasText: 'Kept among the saves' })).toBeVisible();
});

test('an org chart from a French spreadsheet is imported, saved and played, without names', async ({
  play: { page, press, weekShown },
}) => {
  await open(page, ['organigramme.csv', french]);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('4 people, tier by tier');
  await expect(dialog).toContainText('Politiques, Opérations');
  await expect(dialog).toContainText('Nothing of this file leaves this machine');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press('Save as scenario file'),
  ]);
  expect(download.suggestedFilename()).toBe('organigramme.yaml');
  const saved = readFileSync(await download.path(), 'utf8');
  expect(saved).toContain('Opérations');
  expect(saved).not.toContain('Lee');
  await press('Play it');
  await press('Run the quarter');
  await press('One week');
  await expect.poll(weekShown).toBeGreaterThan(0);
});

test('a scenario takes its people from the org chart that is picked with it', async ({
  play: { page },
}) => {
  const named = small.replace('spans: [2, 5]', 'chart: ours.csv');
  await open(page, ['named.yaml', named], ['ours.csv', english]);
  await expect(page.getByRole('dialog')).toContainText('named.yaml can be played');
});

test('an org chart of 60,000 people is read while the page lives on', async ({
  play: { page },
}) => {
  // Beats of the page while it says that it reads: had it read by itself there would be none.
  await page.evaluate(() => {
    let beats = 0;
    setInterval(() => {
      const said = document.querySelectorAll('[role=status]');
      if (!Array.from(said).some((each) => each.textContent.includes('Reading large.csv'))) return;
      beats += 1;
      document.body.dataset['beats'] = String(beats);
    }, 20);
  });
  await open(page, ['large.csv', largeChart(60_000)]);
  await expect(page.getByRole('dialog')).toContainText('60,000 people');
  expect(Number(await page.locator('body').getAttribute('data-beats'))).toBeGreaterThan(4);
});

for (const theme of ['dark', 'light'] as const) {
  test(`axe finds nothing in what a file brings up, ${theme}`, async ({ play: { page } }) => {
    const settings = JSON.stringify({ language: 'fr', theme, welcomed: true });
    await page.evaluate((kept) => localStorage.setItem('clay-layer.settings', kept), settings);
    await page.reload();
    await expect(page.locator('#stage[data-week]')).toBeVisible();
    const at = async (place: string): Promise<void> => {
      await expect(page.locator('.dialog h2')).toBeVisible();
      expect(await violationsOf(page), place).toEqual([]);
    };
    await page.locator('.choose').first().click();
    await open(page, ['mal.csv', french.replaceAll('anglais', 'angles')]);
    await at('faults beside the text');
    await page.keyboard.press('Escape');
    await open(page, ['bien.csv', french.replace('Langue', 'Courriel')]);
    await at('what was read');
  });
}
