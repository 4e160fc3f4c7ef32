import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative, so that the built page can lie in any folder of any site.
  base: './',
  plugins: [react()],
  build: {
    outDir: 'dist',
    // Phaser is one chunk of its own, loaded after the panels; it does not get smaller.
    chunkSizeWarningLimit: 1600,
  },
  worker: { format: 'es' },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
