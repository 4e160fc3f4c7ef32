import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';

const shipped = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../scenarios/${name}`, import.meta.url)), 'utf8');

async function open(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/yaml', buffer });
}

const broken: readonly (readonly [string, string | Buffer, RegExp])[] = [
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
    await open(page, name, content);
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

test('a file in one language is played, and says what is missing', async ({ play: { page } }) => {
  const small = 'format: 1\ntitle: { en: Small }\ndepartment: { spans: [2, 5] }\n';
  await open(page, 'small.yaml', small);
  await expect(page.getByRole('dialog')).toContainText('small.yaml is played, with a remark');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Small');
});

test('a file that is sound is played', async ({ play: { page, weekShown } }) => {
  const small = 'format: 1\ntitle: { en: Small, fr: Petit }\ndepartment: { spans: [2, 5] }\n';
  await open(page, 'small.yaml', small);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Small');
  expect(await weekShown()).toBe(0);
});
