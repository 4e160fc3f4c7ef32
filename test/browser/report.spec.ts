/** The page that `clay report` writes, as somebody opens it who was sent the file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'clay-report-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tutorial = 'scenarios/tutorial.yaml';
const sensitivity = ['--parameters', 'trustMean,voiceRate,heardTrust', '--strategy', 'studyMix'];

const numbers = ['--vary', 'trustMean=0.4..0.6:2', '--vary', 'voiceRate=0.02..0.3:3'];
const seeds = ['--seeds', '1..6'];

/** By the name of the table: how its rows are asked for. */
const asked: Readonly<Record<string, readonly string[]>> = {
  plans: ['sweep', tutorial, ...seeds, '--strategy', 'studyMix,doNothing', '--detail', 'quarters'],
  grid: ['sweep', tutorial, ...seeds, '--strategy', 'studyMix', ...numbers],
  oat: ['sensitivity', tutorial, '--method', 'oat', ...seeds, ...sensitivity],
  morris: ['sensitivity', tutorial, '--method', 'morris', '--n', '10', ...sensitivity],
  sobol: ['sensitivity', tutorial, '--method', 'sobol', '--n', '16', ...sensitivity],
};

for (const [name, words] of Object.entries(asked)) {
  test(`a report is sound: ${name}`, async ({ page }) => {
    const rows = path.join(folder, `${name}.csv`);
    clay(...words, '--out', rows);
    for (const language of ['en', 'fr'] as const) {
      const file = path.join(folder, `${name}.${language}.html`);
      clay('report', rows, '--lang', language, '--out', file);
      const troubles = watch(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(pathToFileURL(file).href);
        // In the page itself: there are no frames here, for which it would open a page of its own each time.
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
        );
        expect(found, `${language}, ${colorScheme}`).toEqual([]);
      }
      expect(await lettersOutside(page)).toEqual([]);
      expect(troubles).toEqual([]);
    }
  });
}

function clay(...words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
}

/** Whatever the page complains of, and whomever it calls. */
function watch(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) troubles.push(request.url());
  });
  return troubles;
}

/** Words of drawings that reach beyond them, where nobody can read them. */
function lettersOutside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('svg')).flatMap((drawing) => {
      const { left, right } = drawing.getBoundingClientRect();
      return Array.from(drawing.querySelectorAll('text'))
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < left - 1 || box.right > right + 1;
        })
        .map((text) => text.textContent);
    }),
  );
}
