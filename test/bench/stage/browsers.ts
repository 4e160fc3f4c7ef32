/** Chromium with each of Phaser's renderers. */
import process from 'node:process';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromium as anyChromium } from '../../../src/cli/launch/browsers.mjs';
import { findProgram } from '../../../src/cli/launch/outsidePrograms.mjs';

export const rendererNames = ['WebGL', 'Canvas'] as const;
export type RendererName = (typeof rendererNames)[number];

const renderers: Readonly<Record<RendererName, readonly string[]>> = {
  WebGL: [],
  Canvas: ['--disable-3d-apis'],
};
/** Time and memory as exactly as the browser can tell them. */
const exactly = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];

/** Whatever goes wrong in the page ends the measuring: a picture that stands still costs nothing. */
export async function openPage(
  browser: Browser,
  options: Parameters<Browser['newPage']>[0],
): Promise<Page> {
  const page = await browser.newPage(options);
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

export function launch(name: RendererName): Promise<Browser> {
  const executablePath = findProgram(anyChromium);
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...renderers[name], ...exactly, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}
