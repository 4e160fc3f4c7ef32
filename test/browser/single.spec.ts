/** The one file, opened as from a stick, with nothing to be reached: a whole game in both browsers. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { chromium, firefox } from '../../src/cli/launch/browsers.mjs';
import { findProgram, howToGet } from '../../src/cli/launch/outsidePrograms.mjs';
import { withPage } from '../engines/browsers.ts';
import { shortScenario } from './shortScenario.ts';
import { openStick, type Stick } from './stick.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'clay-single-'));
const file = path.join(folder, 'clay-layer.html');
const scenario = path.join(folder, 'short.yaml');
const megabytesMost = 2.5;
let said = '';

test.beforeAll(() => {
  said = execFileSync(process.execPath, ['src/cli/launch/single.mjs', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  writeFileSync(scenario, shortScenario);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the one file can be handed out, and is the same however often it is made', () => {
  expect(statSync(file).size).toBeLessThan(megabytesMost * 1e6);
  const again = execFileSync(process.execPath, ['src/cli/launch/single.mjs', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(again).toBe(said);
  expect(said).toMatch(/SHA-256 [\da-f]{64}\nversion [\d.]+, model [\d.]+\n/);
});

test('the one file has at its end whose work is in it, and its bill of materials lies beside it', () => {
  const end = readFileSync(file, 'utf8').split('</html>').at(-1) ?? '';
  expect(end.trim()).toMatch(/^<!--\nClay Layer contains work of others[^]*-->$/);
  const bill = JSON.parse(readFileSync(path.join(folder, 'clay-layer.sbom.cdx.json'), 'utf8'));
  for (const { name } of bill.components) expect(end).toContain(`\n${name} `);
});

for (const [kind, browser] of [
  ['chrome', chromium],
  ['firefox', firefox],
] as const) {
  test(`a workshop is led from it in ${browser.name}`, async () => {
    const program = findProgram(browser);
    test.skip(program === undefined, `${browser.name} is not installed. ${howToGet(browser)}`);
    await withPage(kind, program ?? '', async (page) => {
      const stick = await openStick(page, pathToFileURL(file).href);
      await playOn(stick);
      await leadRoom(stick);
      await playAnother(stick);
      expect(stick.strangers()).toEqual([]);
      expect(stick.complaints()).toEqual([]);
    });
  });
}

/** A quarter, which is there again when the file is opened again. */
async function playOn({ press, see, reload }: Stick): Promise<void> {
  await press('Play');
  await press('Choose: Open letter');
  await press('Run the quarter');
  await press('To the end of the quarter');
  await see('Quarter 2 of 12');
  await see('Saved');
  await reload();
  await see('Quarter 2 of 12');
}

/** A scenario of the facilitator's own, to its end, with many runs in threads and a print. */
async function playAnother({ pick, press, see, print }: Stick): Promise<void> {
  await pick(scenario);
  await press('Play it');
  for (const quarter of [1, 2]) {
    await see(`Quarter ${quarter} of 2`);
    await press('Run the quarter');
    await press('To the end of the quarter');
  }
  await see('Luck or skill');
  await press('In the open');
  await see('a year on: 100 seeds');
  expect(await print()).toBeGreaterThan(10_000);
}

/** With the facilitator's window beside the room's. */
async function leadRoom({ open, press, seeBeside }: Stick): Promise<void> {
  await open('?view=projector');
  await press('Facilitator’s window');
  await seeBeside('Briefing');
  await press('Leave presenter mode');
}
