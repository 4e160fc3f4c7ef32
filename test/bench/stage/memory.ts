/** What is left behind when the picture is taken off the page and put on again, many times. */
import type { Browser, CDPSession } from '@playwright/test';
import type { Department } from './departments.ts';

type Held = {
  readonly heapBytes: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly canvases: number;
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
  const canvases = (): Promise<number> => page.locator('canvas').count();
  // What is made once and kept is there before it counts: for two dozen times code is still being compiled.
  await page.evaluate(() => window.stageBench.remount(25));
  const before = { ...(await heldBy(devtools)), canvases: await canvases() };
  await page.evaluate((count) => window.stageBench.remount(count), times);
  const after = { ...(await heldBy(devtools)), canvases: await canvases() };
  await page.close();
  return { before, after };
}

export function memoryWords({ before, after }: Memory): string {
  const line = ({ heapBytes, listeners, nodes, canvases }: Held): string =>
    `${(heapBytes / 1e6).toFixed(2)} MB, ${listeners} listeners, ${nodes} nodes, ${canvases} canvases`;
  return `2,000 people, the picture taken off the page: ${line(before)}; ${times} times later: ${line(after)}`;
}

async function heldBy(devtools: CDPSession): Promise<Omit<Held, 'canvases'>> {
  // What the graphics process still holds of the last picture is let go of between one collection and the next.
  for (let time = 0; time < 4; time += 1) {
    await devtools.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { jsEventListeners, nodes } = await devtools.send('Memory.getDOMCounters');
  return { heapBytes: usedSize, listeners: jsEventListeners, nodes };
}
