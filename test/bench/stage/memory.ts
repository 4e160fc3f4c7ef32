/** What is left behind when the picture is taken off the page and put on again, many times. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Department } from './departments.ts';

type Held = {
  readonly heapBytes: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly canvases: number;
  readonly pictures: number;
};

export type Memory = { readonly before: Held; readonly after: Held };

const times = 50;

export async function memoryOf(
  browser: Browser,
  address: string,
  department: Department,
): Promise<Memory> {
  const page = await browser.newPage({
    viewport: { width: 800, height: 450 },
    reducedMotion: 'reduce',
  });
  await page.goto(address);
  await page.evaluate((it) => window.stageBench.open(it), department);
  const devtools = await page.context().newCDPSession(page);
  // What is made once and kept is there before it counts: for two dozen times code is still being compiled.
  await page.evaluate(() => window.stageBench.remount(25));
  const before = await heldBy(page, devtools);
  await page.evaluate((count) => window.stageBench.remount(count), times);
  const after = await heldBy(page, devtools);
  await page.close();
  return { before, after };
}

export function memoryWords({ before, after }: Memory): string {
  const line = ({ heapBytes, listeners, nodes, canvases, pictures }: Held): string =>
    `${(heapBytes / 1e6).toFixed(2)} MB, ${listeners} listeners, ${nodes} nodes, ${canvases} canvases, ${pictures} pictures`;
  return `2,000 people, the picture taken off the page: ${line(before)}; ${times} times later: ${line(after)}`;
}

async function heldBy(page: Page, devtools: CDPSession): Promise<Held> {
  // What the graphics process still holds of the last picture is let go of between one collection and the next.
  for (let time = 0; time < 4; time += 1) {
    await devtools.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { jsEventListeners, nodes } = await devtools.send('Memory.getDOMCounters');
  // Asked of the page itself: for a locator Playwright puts a script of its own there, of 0.7 MB and 13 listeners.
  const left = await page.evaluate(() => window.stageBench.left());
  return { heapBytes: usedSize, listeners: jsEventListeners, nodes, ...left };
}
