/**
 * `npm run bench -- game`: a whole game on the page, panels, picture and saves, with a small department
 * and a large one and with both of Phaser's renderers; what it takes of the processor while weeks run
 * and while it is paused, and what it holds at the end of each quarter. Drives Chromium; a quarter of an
 * hour, and twice that on a busy machine. What is named is measured alone: `npm run bench -- game Canvas 250`.
 * With `counted` the calls that draw are only counted: where the processor draws for WebGL there is one
 * frame in two seconds otherwise.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Browser } from '@playwright/test';
import { servePages } from '../../pages/servePages.ts';
import { machineWords } from '../machine.ts';
import { named } from '../named.ts';
import { goalsOf, type Goal } from '../report.ts';
import { launch, openPage, rendererNames } from '../stage/browsers.ts';
import { departmentOf, type Size } from '../stage/departments.ts';
import { median } from '../seconds.ts';
import { watchPage } from './meter.ts';
import { headWords, lineOf, type Quarter } from './quarters.ts';

const sizes: readonly Size[] = [250, 60_000];
const viewport = { width: 1280, height: 720 };
/** Until here code is still being compiled, and the player learns of everything for the first time. */
const settledAfter = 3;
const growthMost = 0.15;
const idleMostMilliseconds = 5;
const counted = process.argv.includes('counted');

const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-game-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const goals: Goal[] = [];

say(machineWords());
const pages = await servePages(folder, ['bench/game']);
for (const name of named(rendererNames)) {
  const browser = await launch(name);
  for (const size of named(sizes)) {
    const drawn = counted ? 'drawing only counted' : 'drawn';
    const title = `${name}, ${drawn}, Chromium ${browser.version()}, ${viewport.width} × ${viewport.height}`;
    const quarters = await play(browser, size, title);
    goals.push(...goalsFor(`${name}, ${size} people`, quarters));
  }
  await browser.close();
}
say(`\n${goalsOf(goals)}`);
await pages.close();

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function play(browser: Browser, size: Size, title: string): Promise<readonly Quarter[]> {
  const page = await openPage(browser, { viewport, reducedMotion: 'no-preference' });
  await page.goto(pages.addressOf('bench/game'));
  const people = await page.evaluate(([it, isCounted]) => window.gameBench.open(it, isCounted), [
    departmentOf(size),
    counted,
  ] as const);
  say(`\n${title}, ${people.toLocaleString('en')} people\n${headWords}`);
  const meter = await watchPage(page);
  const quarters: Quarter[] = [];
  const asleep = (): Promise<void> => page.evaluate(() => window.gameBench.asleep());
  while (!(await page.evaluate(() => window.gameBench.hasEnded()))) {
    const half = await meter.over(() => page.evaluate(() => window.gameBench.runHalf()));
    await asleep();
    const paused = await meter.over(() => page.waitForTimeout(1000));
    const rest = await meter.over(() => page.evaluate(() => window.gameBench.runRest()));
    await asleep();
    const weeks = half.result + rest.result;
    const quarter = {
      scriptOfWeek: (half.scriptMilliseconds + rest.scriptMilliseconds) / weeks,
      tasksOfWeek: (half.taskMilliseconds + rest.taskMilliseconds) / weeks,
      pausedOfSecond: paused.taskMilliseconds,
      held: await meter.held(),
    };
    quarters.push(quarter);
    say(lineOf(quarters.length, quarter));
  }
  await page.close();
  return quarters;
}

function goalsFor(what: string, quarters: readonly Quarter[]): readonly Goal[] {
  const heap = quarters.map(({ held }) => held.heapBytes);
  // With the end of the last one the debrief is there, which is another page.
  const last = quarters.length - 1;
  const growth = heap[last - 1] / heap[settledAfter - 1] - 1;
  const paused = median(quarters.map(({ pausedOfSecond }) => pausedOfSecond));
  return [
    {
      what: `heap after quarter ${last} beside that after ${settledAfter}, ${what}`,
      goal: `≤ ${growthMost * 100} % more`,
      got: `${(growth * 100).toFixed(1)} %`,
      isMet: growth <= growthMost,
    },
    {
      what: `processor for a second of pause, ${what}`,
      goal: `< ${idleMostMilliseconds} ms`,
      got: `${paused.toFixed(1)} ms`,
      isMet: paused < idleMostMilliseconds,
    },
  ];
}
