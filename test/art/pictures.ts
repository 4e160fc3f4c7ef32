/** Drawings as pixels, for those who read no SVG: made by Chromium, whose bytes differ from version to version. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { chromium as anyChromium } from '../../src/cli/launch/browsers.mjs';
import { findProgram } from '../../src/cli/launch/outsidePrograms.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const font = path.join(
  root,
  'node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2',
);

export type Picture = {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly height: number;
};

export const pictures: readonly Picture[] = [
  { from: 'assets/card.svg', to: 'assets/card.png', width: 1200, height: 630 },
  // Square to its edges: whoever shows it rounds its corners as it likes.
  { from: 'assets/icon.svg', to: 'assets/icon-192.png', width: 192, height: 192 },
  { from: 'assets/icon.svg', to: 'assets/icon-512.png', width: 512, height: 512 },
];

export async function writePictures(): Promise<void> {
  const executablePath = findProgram(anyChromium);
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'clay-art-'));
  for (const { from, to, width, height } of pictures) {
    const page = await browser.newPage({ viewport: { width, height } });
    const file = path.join(folder, 'picture.html');
    writeFileSync(file, pageOf(readFileSync(path.join(root, from), 'utf8')));
    await page.goto(pathToFileURL(file).href);
    await page.evaluate('document.fonts.ready');
    await page.screenshot({ path: path.join(root, to) });
    await page.close();
  }
  rmSync(folder, { recursive: true });
  await browser.close();
}

function pageOf(svg: string): string {
  const face = `@font-face{font-family:'Fraunces Variable';font-weight:100 900;src:url(${pathToFileURL(font).href})}`;
  const square = svg.replace(/ rx="14"/, '');
  return `<!doctype html><style>${face}body{margin:0}svg{display:block;width:100vw}</style>${square}`;
}
