/** Opens a picture in a browser and waits until nothing in it moves. */
import type { Page } from '@playwright/test';
import { catalogueFiles, shipped } from '../scenario/files.ts';
import type { Shot } from './shots.ts';

const [policies, dilemmas, events] = catalogueFiles.map((name) => ({ name, text: shipped(name) }));

/** @param alone without panels, the picture as large as the window */
export async function openShot(
  page: Page,
  address: string,
  shot: Shot,
  alone: boolean,
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  const files = {
    scenario: { name: shot.scenario, text: shipped(shot.scenario) },
    catalogue: [policies, dilemmas, events],
  } as const;
  await page.evaluate(([it, read, isAlone]) => window.pictures.show(it, read, isAlone), [
    shot,
    files,
    alone,
  ] as const);
  await settled(page, shot);
  if (shot.awaited !== undefined) await page.locator(shot.awaited).waitFor();
  if (shot.greys === true) await showGreys(page);
}

export async function resizeShot(
  page: Page,
  shot: Shot,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize(size);
  await settled(page, shot);
  await page.evaluate(() => window.pictures.again());
  await settled(page, shot);
}

/** Nothing moves any more, and nothing is about to. */
async function settled(page: Page, { week }: Shot): Promise<void> {
  const isAsleep = (): Promise<boolean> =>
    page.evaluate(
      (shown) =>
        new Promise((resolve) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const { dataset } = document.getElementById('stage') ?? document.body;
              resolve(dataset['week'] === shown && dataset['asleep'] === 'true');
            }),
          );
        }),
      String(week),
    );
  while (!(await isAsleep())) await page.evaluate(() => undefined);
}

/** As the browser itself would show it to somebody who tells no colours apart. */
async function showGreys(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
}
