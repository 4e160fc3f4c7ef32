/** The command line as a person has it: a process of its own, and a folder that is gone afterwards. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

export function clay(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** The same, while it goes on; no longer than the test that starts it. */
export function startClay(...args: readonly string[]) {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], { cwd: root });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdout.resume();
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, stderr }));
  return { kill: (signal: NodeJS.Signals) => child.kill(signal), ended };
}

/** Removed when the tests of the file are over. */
export const folder = mkdtempSync(path.join(tmpdir(), 'clay-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @returns the path of a new file in the folder */
export function written(name: string, text: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}
