import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { chromium, firefox } from '../../src/cli/launch/browsers.mjs';
import { findProgram, howToGet } from '../../src/cli/launch/outsidePrograms.mjs';
import { withPage } from '../engines/browsers.ts';
import { bundle } from '../engines/bundle.ts';
import type { Heard } from './soundProbe.ts';

const probe = fileURLToPath(new URL('soundProbe.ts', import.meta.url));

/** Where each begins its gains, and how it filters, is its own affair: what comes out is measured in both. */
const browsers = [
  { kind: 'chrome', browser: chromium },
  { kind: 'firefox', browser: firefox },
] as const;

for (const { kind, browser } of browsers) {
  test(`in ${browser.name} no week is louder than -12 dB, and each ends in silence`, async () => {
    const program = findProgram(browser);
    test.skip(program === undefined, `${browser.name} is not installed. ${howToGet(browser)}`);
    const script = await bundle(probe);
    const heard = await withPage(kind, program ?? '', async (page): Promise<AllHeard> => {
      const answer = await page.evaluate(`${script}\nclayLayer.hearAll()`);
      return JSON.parse(String(answer));
    });
    for (const [name, { peak, tail }] of Object.entries(heard)) {
      expect(decibels(peak), name).toBeLessThan(-12);
      expect(decibels(tail), name).toBeLessThan(-70);
    }
    expect(heard['loud water'].level).toBeGreaterThan(heard['soft water'].level * 1.5);
    expect(heard['dry'].level).toBeLessThan(0.0001);
  });
}

type AllHeard = Readonly<Record<string, Heard>>;

function decibels(sample: number): number {
  return 20 * Math.log10(sample);
}
