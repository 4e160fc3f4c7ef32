/** Takes the pictures that CI compares with anew, by the very test that compares. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../src/cli/launch/freePort.mjs';
import { runTool } from '../../src/cli/launch/tools.mjs';

/** @returns the exit code */
export async function renewBaselines(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-baselines-'));
  const config = ['--config', 'test/browser/playwright.config.ts', '--update-snapshots=all'];
  const code = await runTool('@playwright/test', 'playwright', ['test', ...config, 'picture'], {
    CLAY_PAGE_FOLDER: path.join(folder, 'page'),
    CLAY_PAGE_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(folder, 'browser.json'),
  });
  rmSync(folder, { recursive: true, force: true });
  return code;
}
