/** A browser of its own, with a profile that outlives it, that can be ended as a power cut ends it. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromium as anyChromium } from '../../src/cli/launch/browsers.mjs';
import { findProgram } from '../../src/cli/launch/outsidePrograms.mjs';

export type Killable = {
  readonly page: Page;
  /** All its processes at once, with no chance to write anything more. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openKillable(profile: string): Promise<Killable> {
  const program = findProgram(anyChromium) ?? chromium.executablePath();
  const child = spawn(program, [...quiet, `--user-data-dir=${profile}`, 'about:blank'], {
    // A process group of its own, so that nothing else is ended with it.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const browser = await connect(child.stderr);
  const [context] = browser.contexts();
  const [page] = context.pages();
  return {
    page,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close();
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await gone;
    },
  };
}

const quiet = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** It says where it listens, among much else. */
async function connect(said: NodeJS.ReadableStream): Promise<Browser> {
  let text = '';
  const address = await new Promise<string>((resolve) => {
    said.on('data', (chunk) => {
      text += String(chunk);
      const found = /ws:\/\/\S+/.exec(text);
      if (found !== null) resolve(found[0]);
    });
  });
  return chromium.connectOverCDP(address);
}
