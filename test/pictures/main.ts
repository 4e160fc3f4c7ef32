/**
 * `npm run pictures [folder]`: photographs every kind of state of the game, at four sizes, into the folder
 * or a new temporary one. `--only calm` takes one of them, `--alone` the picture without the panels,
 * `--canvas` as it is drawn without WebGL. `--docs` renews those of the guides in docs/pictures instead, and `--baselines` those
 * that CI holds the picture against.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { chromium as anyChromium } from '../../src/cli/launch/browsers.mjs';
import { findProgram } from '../../src/cli/launch/outsidePrograms.mjs';
import { root } from '../../src/cli/launch/root.mjs';
import { servePages } from '../pages/servePages.ts';
import { renewBaselines } from './renewBaselines.ts';
import { openShot, resizeShot } from './openShot.ts';
import { guidePictures, shotNamed, shots, type Shot } from './shots.ts';
import { webpOf } from './webpOf.ts';

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 820, height: 1180 },
  { width: 1024, height: 768 },
] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    alone: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    baselines: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    canvas: { type: 'boolean', default: false },
  },
});

if (values.baselines) process.exitCode = await renewBaselines();
else await photograph();

async function photograph(): Promise<void> {
  const built = mkdtempSync(path.join(tmpdir(), 'clay-layer-pages-'));
  process.on('exit', () => rmSync(built, { recursive: true, force: true }));
  const pages = await servePages(built, ['pictures']);
  const address = pages.addressOf('pictures');
  const executablePath = findProgram(anyChromium);
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(values.canvas ? ['--disable-3d-apis'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const open = async (shot: Shot): Promise<Page> => {
    const page = await browser.newPage({ viewport: sizes[0] });
    page.on('pageerror', (error) => process.stderr.write(`${shot.name}: ${String(error)}\n`));
    await openShot(page, address, shot, values.alone);
    return page;
  };
  if (values.docs) {
    for (const shot of guidePictures) {
      const page = await open(shot);
      const file = path.join(root, 'docs/pictures', shot.language, `${shot.name}.webp`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, await webpOf(page, await page.screenshot()));
      process.stdout.write(`${file}\n`);
      await page.close();
    }
  } else {
    const folder = positionals[0] ?? mkdtempSync(path.join(tmpdir(), 'clay-layer-pictures-'));
    mkdirSync(folder, { recursive: true });
    for (const shot of wanted()) {
      const page = await open(shot);
      for (const size of sizes) {
        await resizeShot(page, shot, size);
        const file = path.join(folder, `${shot.name}-${size.width}x${size.height}.png`);
        await page.screenshot({ path: file });
        process.stdout.write(`${file}\n`);
      }
      await page.close();
    }
  }
  await browser.close();
  await pages.close();
}

function wanted(): readonly Shot[] {
  return values.only.length === 0 ? shots : values.only.map(shotNamed);
}
