/** What may follow, asked for after a quarter: it fills, can be cancelled, and is at hand when asked for again. */
import { expect, type Page } from '@playwright/test';
import { replay, sightOf, type Sight } from '../../src/game/index.ts';
import { fanOf, outlookMeasures } from '../../src/lab/index.ts';
import { parse, shipped } from '../scenario/files.ts';
import { violationsOf } from './axe.ts';
import { test, type Play } from './page.ts';
import { runsHere } from './runsHere.ts';

const all = '100 departments are shown.';
/** A hundred runs, on a machine that may be busy with something else. */
const slowly = { timeout: 120_000 };
const ask = 'What may follow?';
const fans = (page: Page) => page.locator('.fans .chartFrame');

async function runFirstQuarter({ page, press, answer }: Play): Promise<void> {
  await answer();
  await press('Run the quarter');
  await press('To the end of the quarter');
  await expect(page.locator('.causes li')).toHaveCount(3);
}

test('a leader who asks what may follow sees it fill, and can stop it', async ({ play }) => {
  const { page, press } = play;
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await expect(page.getByRole('button', { name: ask })).toBeHidden();
  await runFirstQuarter(play);
  const dialog = page.getByRole('dialog', { name: ask });
  await expect(dialog).toBeHidden();

  // The first of them are shown while the rest is played.
  const first = cancelAtFirst(page);
  await press(ask);
  expect(await first).toBe('The first 10 departments are shown; more are being played.');
  await expect(fans(page)).toHaveCount(0);
  // What had been played is there at once.
  await expect(dialog.getByRole('button', { name: 'Play these runs' })).toBeVisible();
  expect(await fansAfterPress(page, '.manyProgress button')).toBe(3);
  await expect(dialog.getByRole('status')).toHaveText(all, slowly);
  await expect(dialog.getByRole('progressbar')).toBeHidden();
  expect(await violationsOf(page)).toEqual([]);

  // Off until asked for; then it is at hand, and nothing is played again.
  const made = workers.length;
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: ask })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText(all);
  expect(workers).toHaveLength(made);
  expect(made).toBeGreaterThan(0);
});

test('what may follow is what the lab plays here, and tells of trust once people are asked', async ({
  play,
}) => {
  const { page, press } = play;
  await press('Choose: Pulse survey');
  await runFirstQuarter(play);
  // What is decided now, and can be undone, is in none of the other departments.
  await press('Choose: Open letter');
  await press(ask);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(all, slowly);
  await expect(fans(page)).toHaveCount(4);
  const sight = sightHere();
  const runs = runsHere(sight);
  for (const [at, measure] of outlookMeasures.entries()) {
    const coming = fanOf(sight, measure, runs)?.coming ?? [];
    const isShare = measure === 'practice' || measure === 'trust';
    const written = (value: number): string =>
      isShare ? `${Math.round(100 * value)}%` : String(Math.round(value));
    const frame = fans(page).nth(at);
    await frame.getByText('Figures', { exact: true }).click();
    const rows = await frame.getByRole('row').allInnerTexts();
    expect(rows.slice(2).map((row) => row.trim().split(/\s+/))).toEqual(
      coming.map(({ quarter, values }) => [
        String(quarter),
        '–',
        ...(values ?? [0, 0, 0, 0, 0]).map((value) => (values === null ? '–' : written(value))),
      ]),
    );
  }
});

test('axe finds nothing in what may follow, in French and by day', async ({ play: { page } }) => {
  const settings = JSON.stringify({ welcomed: true, language: 'fr', theme: 'light' });
  await page.evaluate((kept) => localStorage.setItem('clay-layer.settings', kept), settings);
  await page.reload();
  await page.locator('.bar .primary').click();
  await page.locator('.transport .finish').click();
  await page.getByRole('button', { name: 'Que peut-il arriver ensuite ?' }).click();
  await expect(fans(page)).toHaveCount(3, slowly);
  await fans(page).first().getByText('Chiffres', { exact: true }).click();
  expect(await violationsOf(page)).toEqual([]);
});

/** Cancels in the very moment in which something is shown. @returns what was said of it then */
function cancelAtFirst(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const observer = new MutationObserver(() => {
          if (document.querySelector('.fans .chartFrame') === null) return;
          observer.disconnect();
          resolve(document.querySelector('.outlook [role=status]')?.textContent ?? '');
          document.querySelector<HTMLElement>('.manyProgress button')?.click();
        });
        observer.observe(document.body, { subtree: true, childList: true });
      }),
  );
}

/** How many fans stand there two frames later. */
function fansAfterPress(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (button) => {
    document.querySelector<HTMLElement>(button)?.click();
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return document.querySelectorAll('.fans .chartFrame').length;
  }, selector);
}

/** The same first quarter with nobody watching. */
function sightHere(): Sight {
  const parsed = parse(shipped('default.yaml'), 'default.yaml');
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  const { scenario } = parsed;
  const aim = { kind: 'department' } as const;
  const survey = { quarter: 1, kind: 'start', policy: 'pulse-survey', aim } as const;
  const played = replay(scenario, scenario.seed, [survey], { quarters: 1 });
  if (played.kind === 'refused') throw new Error(JSON.stringify(played.refusal));
  return sightOf(played.game);
}
