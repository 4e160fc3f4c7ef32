/** Pages made of the game for a test, and the page that players get, built as they ship, on this machine only. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { guides } from '../../src/cli/launch/guides.mjs';
import { leanPhaser } from '../../src/cli/launch/leanPhaser.mjs';
import { root } from '../../src/cli/launch/root.mjs';

export type Pages = {
  readonly addressOf: (name: string) => string;
  readonly close: () => Promise<void>;
};

/**
 * @param folder in which they are built
 * @param names folders below `test/` with a `page.html`, or `game` for the page that players get
 */
export async function servePages(folder: string, names: readonly string[]): Promise<Pages> {
  for (const name of names) {
    const outDir = path.join(folder, name);
    if (name === 'game') {
      await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
    } else {
      await buildPage(name, outDir);
    }
  }
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { outDir: '.' },
    preview: {
      host: '127.0.0.1',
      port: 0,
      // Alone in its process a page is told the time to 5 µs instead of 100.
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the pages are not served');
  return {
    addressOf: (name) => `${address}${name}/${name === 'game' ? 'index' : 'page'}.html`,
    close: () => server.close(),
  };
}

async function buildPage(name: string, outDir: string): Promise<void> {
  const pageFolder = fileURLToPath(new URL(`../${name}/`, import.meta.url));
  await build({
    configFile: false,
    root: pageFolder,
    base: './',
    logLevel: 'error',
    plugins: [react(), leanPhaser(), guides({ pictured: false })],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: path.join(pageFolder, 'page.html') },
    },
  });
}
