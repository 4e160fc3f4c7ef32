/**
 * What is installed, against what the lockfile asks for. A stamp in node_modules holds a hash of
 * the lockfile and of the dependencies in package.json; an equal stamp means nothing to do.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { run } from './child.mjs';
import { root } from './root.mjs';

const stamp = path.join(root, 'node_modules', '.clay-layer-installed');

/** @returns {Promise<boolean>} whether everything is in place */
export async function installIfNeeded() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return true;
  process.stderr.write('Installing what is missing. This takes about half a minute, once.\n');
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    process.stderr.write(
      `\nThe installation failed (npm ended with ${code}; its own words are above).\n` +
        'Check that this machine reaches the npm registry (npm ping), then run the command again.\n',
    );
    return false;
  }
  stampInstall();
  process.stderr.write('Installed.\n');
  return true;
}

/** Also called by npm after an installation by hand, so that it is not repeated. */
export function stampInstall() {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted());
}

/** Platform and processor belong to it: a node_modules copied from elsewhere has other binaries. */
function wanted() {
  const packageJson = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { dependencies, devDependencies, allowScripts } = packageJson;
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(JSON.stringify([dependencies, devDependencies, allowScripts]))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
}

/**
 * npm's output goes to stderr: stdout belongs to the program that was asked for.
 * @param {string[]} args
 */
function npm(args) {
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { cwd: root, stdio: ['ignore', process.stderr, process.stderr] };
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
