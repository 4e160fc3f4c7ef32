/**
 * `npm run bench -- stage`: what a frame of the picture costs the page's thread, beside plain sprites,
 * with departments of four sizes and with both of Phaser's renderers; and memory, and the time to the
 * first picture of the page itself. Drives Chromium; takes nine minutes. What is named is measured
 * alone: `npm run bench -- stage Canvas 2000`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Browser, Page } from '@playwright/test';
import { machineWords } from '../machine.ts';
import { named } from '../named.ts';
import { goalsOf, type Goal } from '../report.ts';
import { median } from '../seconds.ts';
import { launch, openPage, rendererNames, type RendererName } from './browsers.ts';
import { departmentOf, sizes, type Size } from './departments.ts';
import { openingOf, openingWords } from './opening.ts';
import { memoryOf, memoryWords, type Memory } from './memory.ts';
import { servePages } from '../../pages/servePages.ts';
import { headWords, lineOf, ninetyFifth, type Timed } from './table.ts';
import { traceFrames } from './traceFrames.ts';
import type { Wish } from './page.ts';

const goalMilliseconds: Partial<Record<Size, number>> = { 2000: 3, 60_000: 5 };
const viewport = { width: 1280, height: 720 };

const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-stage-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const goals: Goal[] = [];

say(machineWords());
const pages = await servePages(folder, ['game', 'bench/stage']);
const bench = pages.addressOf('bench/stage');
for (const name of named(rendererNames)) {
  const browser = await launch(name);
  say(`\n${name}, Chromium ${browser.version()}, ${viewport.width} × ${viewport.height}`);
  say(openingWords(await openingOf(browser, pages.addressOf('game'), viewport)));
  say(headWords);
  for (const size of named(sizes)) await measureSize(browser, name, size);
  const memory = await memoryOf(browser, bench, departmentOf(2000));
  say(memoryWords(memory));
  goals.push(growthGoal(name, memory));
  await browser.close();
}
say(`\n${goalsOf(goals)}`);
await pages.close();

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function measureSize(browser: Browser, name: RendererName, size: Size): Promise<void> {
  const page = await openPage(browser, { viewport, reducedMotion: 'no-preference' });
  await page.goto(bench);
  const shown = await page.evaluate((it) => window.stageBench.open(it), departmentOf(size));
  const people = await page.evaluate(() => window.stageBench.people());
  say(`${people.toLocaleString('en')} people, picture after ${shown.toFixed(0)} ms`);
  const take = await stopwatchOf(page);
  const watching = { stubbed: true, looking: false, asking: false };
  const moving = await take('script, weeks running', watching);
  const nearing = await take('script, coming nearer', { ...watching, looking: true });
  const asked = { ...watching, asking: true };
  const rooted = await take('script, with roots and where it stops', asked);
  const rootedNearing = await take('script, coming nearer with both', { ...asked, looking: true });
  await take('drawn, weeks running', { ...watching, stubbed: false });
  await page.close();
  await measureSprites(browser, size);
  const goal = goalMilliseconds[size];
  if (goal === undefined) return;
  goals.push(scriptGoal(`${name}, ${size} people, weeks running`, goal, moving));
  goals.push(scriptGoal(`${name}, ${size} people, coming nearer`, goal, nearing));
  const both = `${name}, ${size} people, with roots and where it stops`;
  goals.push(scriptGoal(both, goal, rooted));
  goals.push(scriptGoal(`${both}, coming nearer`, goal, rootedNearing));
}

async function measureSprites(browser: Browser, size: Size): Promise<void> {
  const page = await openPage(browser, { viewport, reducedMotion: 'no-preference' });
  await page.goto(bench);
  await page.evaluate((count) => window.stageBench.sprites(count), size);
  const take = await stopwatchOf(page);
  const wish = { stubbed: true, looking: false, asking: false };
  await take('script of as many plain sprites', wish);
  await page.close();
}

async function stopwatchOf(page: Page): Promise<(title: string, wish: Wish) => Promise<Timed>> {
  const devtools = await page.context().newCDPSession(page);
  // What else the machine does is not counted.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const processor = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
    return seconds * 1000;
  };
  return async (title, wish) => {
    await page.evaluate((it) => window.stageBench.begin(it), wish);
    const before = await processor();
    const endTrace = await traceFrames(devtools);
    await page.evaluate(() => window.stageBench.run(5000, 4));
    const scriptMilliseconds = await endTrace();
    const allMilliseconds = (await processor()) - before;
    const measured = await page.evaluate(() => window.stageBench.end());
    const timed = { ...measured, scriptMilliseconds, allMilliseconds };
    say(lineOf(title, timed));
    return timed;
  };
}

function scriptGoal(what: string, goal: number, { scriptMilliseconds }: Timed): Goal {
  const [middle, high] = [median(scriptMilliseconds), ninetyFifth(scriptMilliseconds)];
  return {
    what: `script of a frame, ${what}`,
    goal: `< ${goal} ms`,
    got: `${middle.toFixed(2)} ms (95 %: ${high.toFixed(2)})`,
    isMet: middle < goal,
  };
}

function growthGoal(name: RendererName, { before, after }: Memory): Goal {
  const growth = after.heapBytes / before.heapBytes - 1;
  return {
    what: `heap after 50 mounts and unmounts, ${name}`,
    goal: '≤ 5 % more',
    got: `${(growth * 100).toFixed(1)} %`,
    isMet: growth <= 0.05,
  };
}
