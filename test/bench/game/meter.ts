/** What a page takes of the processor, and what it holds; without its workers and the graphics process. */
import type { Page } from '@playwright/test';

export type Taken<Result> = {
  readonly result: Result;
  /** Of the page's thread: in scripts, and in all that it does. */
  readonly scriptMilliseconds: number;
  readonly taskMilliseconds: number;
};

export type Held = {
  readonly heapBytes: number;
  /** Columns of numbers lie beside the heap. */
  readonly bufferBytes: number;
  readonly nodes: number;
  readonly listeners: number;
};

export type Meter = {
  readonly over: <Result>(work: () => Promise<Result>) => Promise<Taken<Result>>;
  /** After all that is not needed has been let go of. */
  readonly held: () => Promise<Held>;
};

export async function watchPage(page: Page): Promise<Meter> {
  const devtools = await page.context().newCDPSession(page);
  // What else the machine does is not counted.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

  async function taken(): Promise<{ readonly script: number; readonly task: number }> {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (wanted: string): number =>
      1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
    return { script: of('ScriptDuration'), task: of('TaskDuration') };
  }

  return {
    over: async (work) => {
      const before = await taken();
      const result = await work();
      const after = await taken();
      return {
        result,
        scriptMilliseconds: after.script - before.script,
        taskMilliseconds: after.task - before.task,
      };
    },
    held: async () => {
      for (let time = 0; time < 3; time += 1) {
        await devtools.send('HeapProfiler.collectGarbage');
        await page.waitForTimeout(200);
      }
      const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
      return {
        heapBytes: usedSize,
        bufferBytes: backingStorageSize,
        nodes,
        listeners: jsEventListeners,
      };
    },
  };
}
