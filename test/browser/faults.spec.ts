/** What goes wrong around a page: it is loaded anew, starved, hidden, refused its workers or its storage, or the clock jumps. */
import { expect, type Page } from '@playwright/test';
import {
  openGame,
  openRecord,
  parseSave,
  playQuarter,
  writeSave,
  type Game,
  type Save,
} from '../../src/game/index.ts';
import { newLine, saveOf } from '../../src/live/saves/line.ts';
import { parse, shipped } from '../scenario/files.ts';
import { answerLast, show, test } from './page.ts';

const saved = (page: Page) => page.locator('.saved[data-saved="saved"]');

test('a page that is loaded anew at any of its screens goes on where it was', async ({
  play: { page, press },
}) => {
  // Each of these screens is loaded twice, on a machine that may be busy with something else.
  test.setTimeout(400_000);
  const reload = async (quarter: number): Promise<void> => {
    const before = await keptRecord(page);
    await page.reload();
    await expect(page.getByText(`Quarter ${quarter} of 12`, { exact: true })).toBeVisible();
    await expect(page.locator('.dialog')).toHaveCount(0);
    await expect(saved(page)).toBeVisible();
    expect(await keptRecord(page)).toEqual(before);
  };
  await press('Choose: Open letter');
  await expect(saved(page)).toBeVisible();
  await reload(1);
  await saved(page).click();
  await expect(page.locator('.dialog.saves')).toBeVisible();
  await reload(1);
  await page.locator('header nav button.icon').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await reload(1);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'broken.yaml',
      mimeType: 'text/plain',
      buffer: Buffer.from('quaters: 4'),
    });
  await expect(page.getByRole('dialog')).toContainText('cannot be played');
  await reload(1);
  await page.getByRole('tab').nth(1).click();
  await press('Run the quarter');
  await press('Pause');
  await expect(saved(page)).toBeVisible();
  await reload(1);
  // Amid its weeks the quarter begins anew, and the same weeks come again.
  await press('To the end of the quarter');
  await expect(page.getByText('Quarter 2 of 12', { exact: true })).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await reload(2);
  await page.goto('./?view=projector');
  await expect(page.getByRole('heading', { name: 'Quarter 2 of 12' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Quarter 2 of 12' })).toBeVisible();
  expect(await isAsPlayedHere(page)).toBe(true);
});

test('on a slow machine a quarter in a window that changes its size and language has its bits', async ({
  play: { page, press, weekShown },
}) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await press('Choose: Open letter');
  await press('Run the quarter');
  await expect.poll(weekShown).toBeGreaterThan(0);
  for (const size of [
    { width: 820, height: 1180 },
    { width: 320, height: 640 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    await expect
      .poll(async () => page.evaluate(() => document.documentElement.scrollWidth))
      .toBe(size.width);
  }
  await press('français');
  await press('À la fin du trimestre');
  await expect(page.getByText('Trimestre 2 de 12', { exact: true })).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  expect(await isAsPlayedHere(page)).toBe(true);
});

test('without workers the weeks and the debrief are there, and what cannot be read says so', async ({
  page,
}) => {
  const text = writeSave(saveOfGame(endedGame()));
  await page.addInitScript((kept) => {
    Reflect.deleteProperty(globalThis, 'Worker');
    if (localStorage.getItem('clay-layer.settings') !== null) return;
    localStorage.setItem('clay-layer.settings', '{"welcomed":true,"language":"en"}');
    localStorage.setItem('clay-layer.save.auto', kept);
  }, text);
  await page.goto('/');
  await expect(page.locator('.debriefOpening')).toBeVisible();
  await expect(page.locator('.told')).toContainText('recovered from its second copy');
  await expect(page.getByText('This part could not be worked out').first()).toBeVisible();
  await page.getByRole('button', { name: 'Game', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Start again, same luck' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'small.yaml',
      mimeType: 'text/plain',
      buffer: Buffer.from('format: 1'),
    });
  await expect(page.getByRole('dialog')).toContainText('this browser lets the page have no worker');
  await page.keyboard.press('Escape');
  await playOne(page);
});

test('in a browser that keeps nothing it is said, and the game goes on', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/');
  await page.locator('.welcome .ways button').last().click();
  await page.locator('.scenarios li button').first().click();
  await expect(page.locator('.told')).toContainText('keeps nothing for this page');
  await playOne(page);
  await expect(page.locator('.saved[data-saved="failed"]')).toContainText('Not saved');
});

test('an hour in the background is no hour of the game, and a clock that goes back takes nothing back', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('clay-layer.settings', '{"welcomed":true,"language":"en"}');
  });
  await page.clock.install({ time: new Date('2026-11-28T12:00:00Z') });
  await page.goto('/');
  const week = async (): Promise<number> =>
    Number(await page.locator('#stage').getAttribute('data-week'));
  await page.locator('.choose').first().click();
  await expect(saved(page)).toBeVisible();
  const stale = await copyKept(page);
  await page.locator('.go .primary').click();
  await expect.poll(week).toBeGreaterThan(0);
  await show(page, false);
  const hidden = await week();
  await page.clock.fastForward('01:00:00');
  expect(await week()).toBe(hidden);
  await show(page, true);
  await expect.poll(week).toBe(hidden + 1);
  await page.locator('.transport .primary').click();
  await page.clock.setSystemTime(new Date('2001-01-01T00:00:00Z'));
  await page.locator('.transport .finish').click();
  await answerLast(page);
  await page.locator('.choose:not([aria-disabled="true"])').first().click();
  await expect(saved(page)).toBeVisible();
  const record = await keptRecord(page);
  // As after a power cut: the copy that the browser writes when it likes is that of an hour ago.
  await page.evaluate((text) => localStorage.setItem('clay-layer.save.auto', text), stale);
  await page.reload();
  await expect(page.getByText('Quarter 2 of 12', { exact: true })).toBeVisible();
  expect(await keptRecord(page)).toEqual(record);
  await expect.poll(async () => copyKept(page)).not.toBe(stale);
});

/** A quarter from its decision to the next, by whatever lives its weeks. */
async function playOne(page: Page): Promise<void> {
  await page.locator('.choose:not([aria-disabled="true"])').first().click();
  await answerLast(page);
  await page.locator('.go .primary').click();
  await page.locator('.transport .finish').click();
  await expect(page.locator('.go')).toBeVisible();
  await expect(page.locator('.causes li')).not.toHaveCount(0);
}

async function copyKept(page: Page): Promise<string> {
  return page.evaluate(() => localStorage.getItem('clay-layer.save.auto') ?? '');
}

/** The game under way as the page has kept it. */
async function keptRecord(page: Page): Promise<Save['record'] | null> {
  const parsed = parseSave(await copyKept(page));
  return parsed.kind === 'save' ? parsed.save.record : null;
}

/** Whether what was lived in the page has the bits that the same decisions have in Node. */
async function isAsPlayedHere(page: Page): Promise<boolean> {
  const record = await keptRecord(page);
  if (record === null) return false;
  const opened = openRecord(defaultGame().scenario, record);
  return opened.kind === 'game' && opened.differences.length === 0 && record.quarters > 0;
}

function defaultGame(): Game {
  const parsed = parse(shipped('default.yaml'), 'default.yaml');
  if (parsed.kind === 'faults') throw new Error('default.yaml has faults');
  return openGame(parsed.scenario);
}

function endedGame(): Game {
  let game = defaultGame();
  while (game.phase !== 'ended') game = playQuarter(game, 'weeks');
  return game;
}

function saveOfGame(game: Game): Save {
  const line = newLine(null);
  return saveOf(game, line, { id: line.id, kind: 'auto', name: '' }, 0);
}
