/** What can be started, and how: install if needed, then run it on Node 24. */
import path from 'node:path';
import process from 'node:process';
import { run } from './child.mjs';
import { installIfNeeded, stampInstall } from './installed.mjs';
import { findNode24 } from './node24.mjs';
import { root } from './root.mjs';

/** @type {Readonly<Record<string, readonly string[]>>} Program → script and its first arguments. */
const programs = {
  start: ['src/cli/launch/serve.mjs'],
  test: ['src/cli/launch/tests.mjs'],
  check: ['src/cli/launch/check.mjs'],
  ci: ['src/cli/launch/ci.mjs'],
  clay: ['src/cli/main.ts'],
  golden: ['test/golden/record.ts'],
  engines: ['test/engines/compare.ts'],
  mutations: ['test/mutations/run.ts'],
  hostile: ['test/hostile/main.ts'],
  luck: ['test/battery/main.ts'],
  docs: ['test/docs/write.ts'],
  art: ['test/art/main.ts'],
  bench: ['test/bench/main.ts'],
  pictures: ['test/pictures/main.ts'],
  build: ['node_modules/vite/bin/vite.js', 'build'],
  sizes: ['src/cli/launch/sizes.mjs'],
  'build:single': ['src/cli/launch/single.mjs'],
  bundle: ['src/cli/launch/bundle.mjs'],
  format: ['node_modules/oxfmt/bin/oxfmt'],
};

/**
 * @param {string | undefined} name
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function launch(name, args) {
  if (name === 'stamp') {
    stampInstall();
    return 0;
  }
  const program = programs[name ?? ''];
  if (program === undefined) {
    process.stderr.write(`Start one of: ${Object.keys(programs).join(', ')}.\n`);
    return 2;
  }
  if (!(await installIfNeeded())) return 1;
  const node = findNode24();
  if (node === undefined) return 1;
  const [script, ...first] = program;
  return run(node, [path.join(root, script), ...first, ...args], {
    cwd: name === 'clay' ? callersFolder() : root,
    env: {
      ...process.env,
      // What Node has compiled once it need not compile again: a command begins in half the time.
      NODE_COMPILE_CACHE:
        process.env['NODE_COMPILE_CACHE'] ?? path.join(root, 'node_modules/.cache/compiled'),
      PATH: path.dirname(node) + path.delimiter + (process.env['PATH'] ?? ''),
    },
  });
}

/** npm starts scripts in the project's folder; file names on the command line mean the caller's. */
function callersFolder() {
  const fromNpm = process.env['npm_lifecycle_event'] === 'clay' && process.env['INIT_CWD'];
  return fromNpm || process.cwd();
}
