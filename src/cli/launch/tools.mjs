import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { run } from './child.mjs';
import { root } from './root.mjs';

/**
 * Runs a tool of an installed package on this same Node, without a shell and without npx.
 * @param {string} packageName
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this one
 */
export function runTool(packageName, tool, args, env = {}) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = path.join(folder, typeof bin === 'string' ? bin : bin[tool]);
  return run(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
}
