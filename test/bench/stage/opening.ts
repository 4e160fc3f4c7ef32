/** When the page of the game can be read, used and seen, from the moment that somebody asks for it. */
import type { Browser, Page } from '@playwright/test';
import { median } from '../seconds.ts';

type Opening = {
  /** The first thing on the screen. */
  readonly paint: number;
  /** The button that runs the quarter is there and heeds a click. */
  readonly usable: number;
  /** Phaser is there, in milliseconds; everything before was usable without it. */
  readonly phaser: number;
  readonly picture: number;
};

declare global {
  interface Window {
    marked: Record<string, number>;
  }
}

const rounds = 5;

export async function openingOf(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
): Promise<Opening> {
  const openings: Opening[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage({ viewport });
    openings.push(await openOnce(page, address));
    await page.close();
  }
  const middle = (key: keyof Opening): number => median(openings.map((opening) => opening[key]));
  return {
    paint: middle('paint'),
    usable: middle('usable'),
    phaser: middle('phaser'),
    picture: middle('picture'),
  };
}

export function openingWords({ paint, usable, phaser, picture }: Opening): string {
  const words = [
    `first paint ${paint.toFixed(0)} ms`,
    `panels usable ${usable.toFixed(0)}`,
    `Phaser there ${phaser.toFixed(0)}`,
    `picture ${picture.toFixed(0)}`,
  ];
  return `The page, empty cache, median of ${rounds}: ${words.join(', ')}`;
}

async function openOnce(page: Page, address: string): Promise<Opening> {
  await page.addInitScript(() => {
    localStorage.setItem('clay-layer.settings', '{"welcomed":true}');
    window.marked = {};
    const mark = (name: string): void => {
      window.marked[name] ??= performance.now();
    };
    new MutationObserver(() => {
      if (document.querySelector('#panels button:not([disabled])') !== null) mark('usable');
      if (document.querySelector('#stage[data-week]') !== null) mark('picture');
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => window.marked['picture'] !== undefined);
  return page.evaluate(() => {
    const stage = performance
      .getEntriesByType('resource')
      .find(({ name }) => /\/mountStage-[^/]*\.js$/.test(name));
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return {
      paint: paint?.startTime ?? Number.NaN,
      usable: window.marked['usable'] ?? Number.NaN,
      phaser: stage instanceof PerformanceResourceTiming ? stage.responseEnd : Number.NaN,
      picture: window.marked['picture'] ?? Number.NaN,
    };
  });
}
