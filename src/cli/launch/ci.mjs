/** `.ci/run`: the checks and `npm test`, counted together. The last line is the verdict. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { runChecks } from './checks.mjs';
import { run } from './child.mjs';
import { addCounts, listOfFailures, readCounts } from './counts.mjs';
import { root } from './root.mjs';

const checks = await runChecks();
const all = addCounts([checks, await npmTest()]);
process.stdout.write(`\n${listOfFailures(all)}${all.passed} passed, ${all.failed.length} failed\n`);
process.exitCode = all.failed.length === 0 ? 0 : 1;

async function npmTest() {
  const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-'));
  const file = path.join(folder, 'counts.json');
  const code = await run('npm', ['test'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, CLAY_COUNTS_FILE: file },
  });
  const counts = readCounts(file, code);
  rmSync(folder, { recursive: true, force: true });
  return counts;
}
