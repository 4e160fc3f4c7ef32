/**
 * `npm pack` calls it first: the command line as plain JavaScript, in `dist-cli`, that runs on Node 20.19
 * with nothing installed beside it. Libraries are part of it, in the versions of the lockfile, so that
 * the same package gives the same bits everywhere, and installs without a network.
 */
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { root } from './root.mjs';
import { shippedIn } from './shipped/tell.mjs';

/** Two folders deep, like `src/cli`: what lies in `scenarios` is found from either in the same way. */
const folder = path.resolve(root, process.argv[2] ?? 'dist-cli/clay');

/** What is started by its file. `worker` is the name under which piscina looks for its own, beside itself. */
const started = {
  clay: 'src/cli/clay.mjs',
  designWorker: 'src/cli/design/designWorker.ts',
  findingsWorker: 'src/cli/findingsWorker.ts',
  manyWorker: 'src/cli/manyWorker.ts',
  worker: 'node_modules/piscina/dist/worker.js',
};

/** Machine code for one kind of machine each; their libraries do without. */
const native = ['@napi-rs/nice', 'msgpackr-extract'];

const { find, tell } = shippedIn('The command line of Clay Layer');

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [namesBuilt(), find(), tell],
  ssr: { noExternal: true },
  define: { __dirname: 'import.meta.dirname' },
  build: {
    ssr: true,
    target: 'node20.19',
    outDir: folder,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      external: native,
      input: Object.fromEntries(
        Object.entries(started).map(([name, file]) => [name, path.join(root, file)]),
      ),
      output: { entryFileNames: '[name].js', chunkFileNames: 'part-[name].js' },
    },
  },
});

/**
 * Threads are started by the names of their files, which end otherwise when they are built.
 * @returns {import('vite').Plugin}
 */
function namesBuilt() {
  return {
    name: 'clay-layer:names-built',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/cli\/.+\.ts$/ },
      handler: (code) =>
        code.replaceAll(/(new URL\('\.\/\w+)\.ts(', import\.meta\.url\))/g, '$1.js$2'),
    },
  };
}
