/** Faults done to saves for real: a browser that dies, storage that is damaged or full, two windows. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as alone, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { openKillable, type Killable } from './killable.ts';
import { answerLast, test } from './page.ts';

const saved = (page: Page) => page.locator('.saved[data-saved="saved"]');
const told = (page: Page) => page.locator('.told');

async function choose(page: Page): Promise<void> {
  const all = page.locator('.chips .react-aria-Radio').first();
  if (await all.isVisible()) await all.click();
  await page.locator('.choose:not([aria-disabled="true"])').first().click();
}

async function playQuarter(page: Page): Promise<void> {
  await answerLast(page);
  await page.locator('.bar .primary').click();
  await page.locator('.transport .finish').click();
  await expect(page.locator('.go')).toBeVisible();
}

/** The decisions of the game under way, as they lie in the database. */
async function decisionsKept(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate(
    async () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('clay-layer');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('saves').objectStore('saves').get('auto');
          reading.addEventListener('success', () => resolve(String(reading.result)));
        });
      }),
  );
  const { save } = JSON.parse(text);
  return save.record.journal.map((decision: unknown) => JSON.stringify(decision));
}

/** Moments that nobody has chosen, the same in every run. */
function momentsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Each takes five seconds: `CLAY_KILLS=20 npm test -- browser saves` tries harder. */
const kills = Number(process.env['CLAY_KILLS'] ?? 8);

alone(
  `a browser that is killed ${kills} times loses no decision that was said to be saved`,
  async ({ baseURL }) => {
    // So many browsers take their time on a machine that is busy with something else.
    alone.setTimeout(kills * 24_000 + 120_000);
    const profile = mkdtempSync(path.join(tmpdir(), 'clay-layer-profile-'));
    const moment = momentsFrom(2010);
    /** How many the page had said to be saved by the time it was killed; at least so many must be there. */
    let acknowledged = 0;
    let acknowledgedRounds = 0;
    const browsers: Killable[] = [];
    const open = async (): Promise<Killable> => {
      const browser = await openKillable(profile);
      browsers.push(browser);
      browser.page.on('console', (message) => {
        const count = Number(
          /^acknowledged (?<count>\d+)$/.exec(message.text())?.groups?.['count'],
        );
        if (!(count > acknowledged)) return;
        acknowledged = count;
        acknowledgedRounds += 1;
      });
      // Pictures are not needed for this, and would take the time of all the rest.
      await browser.page.route('**/assets/mountStage-*.js', async (route) => route.abort());
      // Nor is the site to be kept, which would answer in place of its server.
      await browser.page.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      });
      await browser.page.addInitScript(watchMark);
      await browser.page.goto(baseURL ?? '');
      return browser;
    };
    try {
      const first = await open();
      await first.page.locator('input[type=file]').setInputFiles(plenty);
      await first.page.getByRole('button', { name: 'Play it' }).click();
      await expect(saved(first.page)).toBeVisible();
      await first.kill();
      let decided: readonly string[] = [];
      for (let round = 0; round < kills; round += 1) {
        const before = acknowledged;
        const { page, kill } = await open();
        await expect(page.getByRole('heading', { level: 1 })).toContainText('Plenty');
        const there = await decisionsKept(page);
        expect(there.length).toBeGreaterThanOrEqual(before);
        expect(there.slice(0, decided.length)).toEqual(decided);
        decided = there;
        if (round % 4 === 3) await playQuarter(page);
        await choose(page);
        await page.waitForTimeout(moment() * 150);
        await kill();
      }
      // Otherwise nothing was put to the test.
      expect(acknowledgedRounds).toBeGreaterThanOrEqual(kills / 4);

      const last = await open();
      await expect(saved(last.page)).toBeVisible();
      const kept = await decisionsKept(last.page);
      await last.close();
      garble(path.join(profile, 'Default', 'IndexedDB'));
      const { page, close } = await open();
      await expect(told(page)).toContainText('recovered from its second copy');
      expect(await decisionsKept(page)).toEqual(kept);
      await close();
    } finally {
      // Gone already, unless something above went wrong.
      await browsers.at(-1)?.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

/** A department in which there is always something left to decide. */
const plenty = {
  name: 'plenty.yaml',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    'format: 1\ntitle: { en: Plenty, fr: Abondance }\ndepartment: { spans: [2, 5] }\n' +
      'budget: 1000000000\nattention: 1000\ndilemmas: []\n',
  ),
};

/** Runs in the page: says each number of decisions that it says to be saved, as it says it. */
function watchMark(): void {
  localStorage.setItem('clay-layer.settings', '{"welcomed":true,"language":"en"}');
  new MutationObserver(() => {
    const mark = document.querySelector('.saved[data-saved="saved"] [data-decisions]');
    const count = Number(mark?.getAttribute('data-decisions') ?? 0);
    // oxlint-disable-next-line no-console -- What is said there reaches the test before the browser dies.
    if (count > 0) console.log(`acknowledged ${count}`);
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** What a bad disk does: every file of the database full of something else. */
function garble(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.(?:log|ldb)$|MANIFEST|CURRENT/.test(name)) {
      writeFileSync(path.join(folder, name), Buffer.alloc(4096, 0x5a));
    }
  }
}

/** Writes over one or both of the copies of the game under way. */
async function damage(page: Page, which: 'first' | 'both'): Promise<void> {
  await page.evaluate(async (copies) => {
    if (copies === 'both') localStorage.setItem('clay-layer.save.auto', '{"clayLayer":"run"');
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('clay-layer');
      opening.addEventListener('success', () => {
        const writing = opening.result.transaction('saves', 'readwrite');
        writing.objectStore('saves').put('garbage', 'auto');
        writing.addEventListener('complete', () => resolve());
      });
    });
  }, which);
}

test('damaged saves come from their second copy, or are set aside and said', async ({
  play: { page },
}) => {
  await choose(page);
  await playQuarter(page);
  await expect(saved(page)).toBeVisible();
  await damage(page, 'first');
  await page.reload();
  await expect(told(page)).toContainText('nothing is lost');
  await expect(page.getByText('Quarter 2 of 12')).toBeVisible();

  await damage(page, 'both');
  await page.reload();
  await expect(told(page)).toContainText('1 save is damaged');
  await expect(page.getByText('Quarter 1 of 12')).toBeVisible();
  await page.getByRole('button', { name: 'Saves…' }).click();
  await page.getByRole('button', { name: 'Save them to a file' }).scrollIntoViewIfNeeded();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save them to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('clay-layer-aside.txt');
});

test('a full store is said at once, and the game goes on', async ({ play: { page, press } }) => {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await choose(page);
  await expect(page.locator('.saved[data-saved="failed"]')).toContainText('Not saved');
  await expect(told(page)).toContainText('no room left');
  await playQuarter(page);
  await expect(page.getByText('Quarter 2 of 12')).toBeVisible();
  await press('Game');
  await page.getByRole('menuitem', { name: 'Start again, same luck' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('Leave the game under way?');
  await press('Keep my game');
  await press('Share this game…');
  await expect(page.getByRole('textbox')).toHaveValue(/#run=/);
  await page.keyboard.press('Escape');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await choose(page);
  await expect(saved(page)).toBeVisible();
});

test('of two windows one saves, and the other may take over; nothing is lost', async ({
  play: { page },
}) => {
  await choose(page);
  await expect(saved(page)).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(page.url());
  const elsewhere = '.saved[data-saved="elsewhere"]';
  await expect(other.locator(elsewhere)).toContainText('Not saved here');
  await choose(other);
  await other.locator(elsewhere).click();
  await other.getByRole('button', { name: 'Save from this window' }).click();
  await expect(saved(other)).toBeVisible();
  await expect(page.locator(elsewhere)).toBeVisible();
  await other.close();
  await expect(saved(page)).toBeVisible();
});

test('a link opens the same game elsewhere, and a cut one says so; axe finds nothing', async ({
  play: { page, press },
}) => {
  const at = async (place: string): Promise<void> => {
    await expect(page.locator('.dialog.saves h2')).toBeVisible();
    expect(await violationsOf(page), place).toEqual([]);
  };
  await choose(page);
  await playQuarter(page);
  await press('Game');
  await page.getByRole('menuitem', { name: 'Share this game…' }).click();
  await at('the link');
  const link = await page.getByRole('textbox').inputValue();
  expect(link.length).toBeLessThan(300);
  await page.keyboard.press('Escape');
  await page.evaluate((cut) => location.assign(cut), link.slice(0, -8));
  await expect(page.getByRole('dialog')).toContainText('The link is damaged');
  await at('a damaged link');
  await press('Stay with my game');

  await press('Game');
  await page.getByRole('menuitem', { name: 'Go back to a quarter…' }).click();
  await at('the way back');
  await press('Quarter 1');
  await expect(page.getByText('Quarter 1 of 12')).toBeVisible();
  await page.evaluate((whole) => location.assign(whole), link);
  await expect(page.getByRole('dialog')).toContainText('its fingerprint agrees');
  await at('a sound link');
  await press('Open');
  await expect(page.getByText('Quarter 2 of 12')).toBeVisible();
  await page.locator('.saved').click();
  await expect(page.locator('.kept li')).toHaveCount(1);
  await at('the saves');
});
