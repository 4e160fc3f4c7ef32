/** The page on which games are shown in the middle of themselves, built once for all that look at it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { servePages } from '../pages/servePages.ts';
import { openShot } from '../pictures/openShot.ts';
import { shotNamed } from '../pictures/shots.ts';

type Fixtures = {
  /** Shows one of the states by its name, the picture alone, at rest. */
  readonly showPicture: (name: string) => Promise<Page>;
};

export const test = base.extend<Fixtures, { picturePage: string }>({
  picturePage: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants to read what a fixture asks for.
    async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-pictures-'));
      const pages = await servePages(folder, ['pictures']);
      await use(pages.addressOf('pictures'));
      await pages.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  showPicture: async ({ page, picturePage }, use) => {
    await use(async (name) => {
      await openShot(page, picturePage, shotNamed(name), true);
      return page;
    });
  },
});
