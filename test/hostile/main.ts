/**
 * `npm run hostile -- 100000`: so many inputs of every kind that the game does not trust, in Node and in
 * the built page in Chromium, and a few hundred by the real ways in. `--seed 7` makes others; the same
 * seed makes the same. Ends with 1 if anything crashed, hung, ran as a script, or lost a game.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { build, preview } from 'vite';
import { chromium as anyChromium } from '../../src/cli/launch/browsers.mjs';
import { freePort } from '../../src/cli/launch/freePort.mjs';
import { findProgram, howToGet } from '../../src/cli/launch/outsidePrograms.mjs';
import { runBulk, type Found, type Total } from './bulk.ts';
import { tryWays } from './entries/tryWays.ts';
import { openNode } from './inNode.ts';
import { openPageRunner } from './inPage.ts';
import { hostileScript } from './script.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '2010' } },
});
const count = Number(positionals[0] ?? 1000);
const seed = Number(values.seed);
/** By the real ways in: each takes as long as a person waits for a page. */
const entriesMost = 600;
let close = async (): Promise<void> => undefined;

if (!(Number.isInteger(count) && count > 0 && Number.isInteger(seed))) {
  process.stderr.write('Expected: npm run hostile -- 1000 --seed 2010\n');
  process.exitCode = 2;
} else {
  const totals = await tryAll();
  const troubles = totals.flatMap((total) => total.troubles);
  for (const trouble of troubles.slice(0, 20)) printTrouble(trouble);
  const tried = totals.reduce((sum, total) => sum + total.tried, 0);
  print(`\n${tried} inputs with the seed ${seed}: ${troubles.length} troubles.`);
  process.exitCode = troubles.length === 0 ? 0 : 1;
}

/** Node and the page work side by side; then the ways in, which need the processors to themselves. */
async function tryAll(): Promise<readonly Total[]> {
  const script = await hostileScript();
  const address = await serveBuilt();
  const browser = await openChromium();
  try {
    printHead();
    const node = openNode(script);
    const page = await openPageRunner(browser, address, script);
    const bulk = await Promise.all(
      [node, page].map(async (runner) => {
        const begun = performance.now();
        const totals = await runBulk(runner, seed, count, (total) =>
          printTotal(runner.name, total),
        );
        printSeconds(runner.name, begun);
        await runner.close();
        return totals;
      }),
    );
    const begun = performance.now();
    const entries = { browser, address, script, seed, count: Math.min(count, entriesMost) };
    const byWays = await tryWays(entries, (total) => printTotal('the page itself', total));
    printSeconds('the page itself', begun);
    return [...bulk.flat(), ...byWays];
  } finally {
    await browser.close();
    await close();
  }
}

async function openChromium(): Promise<Browser> {
  const executablePath = findProgram(anyChromium);
  if (executablePath === undefined) {
    throw new Error(`There is no Chromium. ${howToGet(anyChromium)}`);
  }
  const isRoot = process.getuid?.() === 0;
  const args = ['--disable-3d-apis', ...(isRoot ? ['--no-sandbox'] : [])];
  return chromium.launch({ executablePath, args });
}

/** @returns the address of the page as `npm run build` makes it */
async function serveBuilt(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-'));
  await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  const port = await freePort();
  const server = await preview({
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  close = async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return `http://127.0.0.1:${port}/`;
}

function printSeconds(where: string, begun: number): void {
  print(`${where}: ${Math.round((performance.now() - begun) / 1000)} seconds`);
}

function printHead(): void {
  const cells = ['where', 'kind', 'tried', 'accepted', 'refused', 'slowest', 'troubles'];
  printRow(cells, 'refused by reason');
}

function printTotal(where: string, total: Total): void {
  const { kind, tried, accepted, refused, slowestMilliseconds, troubles } = total;
  const reasons = Object.entries(refused).toSorted(([, one], [, other]) => other - one);
  const times = reasons.reduce((sum, [, each]) => sum + each, 0);
  const counted = reasons.map(([reason, each]) => `${reason} ${each}`).join(', ');
  const counts = [tried, accepted, times].map(String);
  const slowest = `${Math.round(slowestMilliseconds)} ms`;
  printRow([where, kind, ...counts, slowest, String(troubles.length)], counted);
}

function printRow([where, kind, ...cells]: readonly string[], reasons: string): void {
  const figures = cells.map((cell) => cell.padStart(9)).join(' ');
  print(`${where.padEnd(24)} ${kind.padEnd(40)} ${figures}  ${reasons}`);
}

function printTrouble({ what, kind, seed: from, count: among, said, input }: Found): void {
  print(`\n${what}: ${kind}, seed ${from}, among ${among}\n  ${said}\n  ${input}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
