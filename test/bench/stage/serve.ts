/** The page of the benchmark and the page that players get, built as they are shipped, on this machine only. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { leanPhaser } from '../../../src/cli/launch/leanPhaser.mjs';
import { root } from '../../../src/cli/launch/root.mjs';

export type Site = {
  readonly bench: string;
  readonly page: string;
  readonly close: () => Promise<void>;
};

export async function serve(folder: string): Promise<Site> {
  const outDir = (name: string): string => path.join(folder, name);
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    logLevel: 'error',
    plugins: [react(), leanPhaser()],
    worker: { format: 'es' },
    build: {
      outDir: outDir('bench'),
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: fileURLToPath(new URL('page.html', import.meta.url)) },
    },
  });
  await build({ root, logLevel: 'error', build: { outDir: outDir('page'), emptyOutDir: true } });
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
    bench: `${address}bench/page.html`,
    page: `${address}page/index.html`,
    close: () => server.close(),
  };
}
