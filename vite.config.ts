import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compiledScenarios } from './src/cli/build/compiledScenarios.ts';
import { compiledWords } from './src/cli/build/compiledWords.ts';
import { ownLocales } from './src/cli/build/ownLocales.ts';
import { guides } from './src/cli/launch/guides.mjs';
import { leanPhaser } from './src/cli/launch/leanPhaser.mjs';
import { shippedIn } from './src/cli/launch/shipped/tell.mjs';
import { everywhere } from './src/cli/launch/site/headers.mjs';
import { sitePolicy } from './src/cli/launch/site/policy.mjs';
import { site } from './src/cli/launch/site/sitePlugin.mjs';

/** Only in the build: the development server needs a socket of its own. */
function sendsNothing(): Plugin {
  return {
    name: 'clay-layer:sends-nothing',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: sitePolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const shipped = shippedIn('Clay Layer');

export default defineConfig({
  // Relative, so that the built page can lie in any folder of any site.
  base: './',
  plugins: [
    react(),
    leanPhaser(),
    compiledScenarios(),
    compiledWords(),
    ownLocales(),
    guides(),
    sendsNothing(),
    shipped.find(),
    shipped.tell,
    site(),
  ],
  // The development server may not have the policy of the page; the rest holds for it too.
  server: { headers: Object.fromEntries(everywhere) },
  build: {
    outDir: 'dist',
    // Phaser's, which comes after everything else.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        // What is loaded before anything can be seen is one file: cut up it would be larger, and slower.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  // Chromium starts no module in a worker for a page that was opened from a file.
  worker: { format: 'iife', plugins: () => [shipped.find()] },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    // By itself Vitest leaves one processor idle, of two.
    maxWorkers: '100%',
    // The laws try thousands of examples; a machine that is busy with something else may take its time.
    testTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    setupFiles: ['test/lawSeed.ts'],
  },
});
