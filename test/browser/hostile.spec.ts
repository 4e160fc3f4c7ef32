/** What is tried by the hundred thousand by `npm run hostile`, in short: in the built page, and by the real ways in. */
import { expect, test } from '@playwright/test';
import { runBulk } from '../hostile/bulk.ts';
import { tryWays } from '../hostile/entries/tryWays.ts';
import { openPageRunner } from '../hostile/inPage.ts';
import { hostileScript } from '../hostile/script.ts';

const seed = 2010;

test('no text becomes markup or a script in the built page, whoever writes it there', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('#panels')).not.toBeEmpty();
  const written = await page.evaluate(() => {
    const place = document.body.appendChild(document.createElement('div'));
    const script = document.createElement('script');
    const writes: Readonly<Record<string, () => unknown>> = {
      markup: () => (place.innerHTML = '<img src="x" onerror="window.ran = true">'),
      nothing: () => (place.innerHTML = ''),
      script: () => (script.textContent = 'window.ran = true'),
      address: () => (script.src = 'https://elsewhere.example/script.js'),
      worker: () => new Worker('data:text/javascript,close()'),
      'worker of its own': () => new Worker(URL.createObjectURL(new Blob(['close()']))),
    };
    return Object.entries(writes).map(([name, write]) => {
      try {
        write();
        return `${name}: let through`;
      } catch (error) {
        return `${name}: ${error instanceof TypeError ? 'refused' : String(error)}`;
      }
    });
  });
  expect(written).toEqual([
    'markup: refused',
    'nothing: let through',
    'script: refused',
    'address: refused',
    'worker: refused',
    'worker of its own: let through',
  ]);
});

test('hostile input is let in or refused; nothing crashes, hangs, runs as a script, or loses a game', async ({
  browser,
  baseURL,
}) => {
  // Pages are opened by the dozen, on a machine that may be busy with something else.
  test.setTimeout(480_000);
  const script = await hostileScript();
  const address = baseURL ?? '';
  const runner = await openPageRunner(browser, address, script);
  const bulk = await runBulk(runner, seed, 100, () => undefined);
  await runner.close();
  const entries = await tryWays({ browser, address, script, seed, count: 5 }, () => undefined);
  const totals = [...bulk, ...entries];
  expect(totals.flatMap(({ troubles }) => troubles)).toEqual([]);
  for (const { kind, tried, accepted } of totals) {
    expect(tried, kind).toBeGreaterThan(0);
    expect(accepted, kind).toBeLessThanOrEqual(tried);
  }
});
