import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromium as anyChromium, chromiumShell } from '../../src/cli/launch/browsers.mjs';
import { findProgram } from '../../src/cli/launch/outsidePrograms.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = process.env['CLAY_PAGE_PORT'] ?? '4173';
const folder = process.env['CLAY_PAGE_FOLDER'] ?? 'dist';
const address = `http://127.0.0.1:${port}/`;
const vite = `"${process.execPath}" node_modules/vite/bin/vite.js`;

/** A browser that asks nobody anything: no updates, no first-run page, no background requests. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const whole = findProgram(anyChromium);
const shell = findProgram(chromiumShell);
/** The shell asks no system how letters are drawn, and its own way makes them narrower than people have them. */
const asWhole = shell === undefined ? [] : ['--font-render-hinting=slight'];
const chromium = (executablePath: string | undefined, args: readonly string[]) => ({
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...quiet, ...args],
  },
});

/** Specs that are about WebGL, or stand for what most people have. */
const withWebgl = ['play.spec.ts', 'stage.spec.ts', 'robust.spec.ts'];

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  outputDir: `${root}/test-results`,
  // One page at a time: pictures are drawn by the processor here, and two would starve each other.
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // Nothing here is about speed: a machine that is busy with something else may take its time.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] }]],
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 720 },
    // Every frame is drawn by the processor here. Where motion matters a test asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every action takes its time: `CLAY_TRACE=1 npm test -- browser` keeps those of what fails.
    trace: process.env['CLAY_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    // What a test says of the site it says of its server; that the page needs none has a test of its own.
    serviceWorkers: 'block',
    actionTimeout: 40_000,
  },
  // WebGL is drawn by the processor here, at many times the cost of Canvas: it is used by what is about
  // the picture, and by a whole game; everything else sees the same picture by the other renderer, which
  // draws the same on every machine.
  projects: [
    {
      name: 'chromium',
      testIgnore: withWebgl,
      use: chromium(shell ?? whole, ['--disable-3d-apis', ...asWhole]),
    },
    { name: 'with WebGL', testMatch: withWebgl, use: chromium(whole, []) },
  ],
  webServer: {
    command:
      `${vite} build --outDir "${folder}" --emptyOutDir --logLevel warn && ` +
      `${vite} preview --outDir "${folder}" --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: address,
    timeout: 120_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
