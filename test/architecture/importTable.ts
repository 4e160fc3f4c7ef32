/**
 * Who may import whom. Imports point down, and nothing is exempt: a folder that needs more asks for
 * a line in this table, not for an exception in the test.
 */
export interface Room {
  /** Folders of src that it may import, each only through its index.ts. */
  readonly folders: readonly string[];
  /** npm packages that it may import; `@visx/*` stands for a whole family, `node:*` for Node. */
  readonly packages: readonly string[];
}

const belowLive = ['lab', 'game', 'scenario', 'model'];
const belowViews = ['live', ...belowLive, 'words'];

export const importTable: Readonly<Record<string, Room>> = {
  main: {
    folders: ['stage', 'panels', ...belowViews],
    packages: ['@fontsource-variable/*'],
  },
  cli: {
    folders: ['live', ...belowLive, 'words'],
    packages: [
      '@visx/scale',
      'bullmq',
      'commander',
      'hyparquet',
      'hyparquet-writer',
      'intl-messageformat',
      'ioredis',
      'marked',
      'piscina',
      'vite',
      'zod',
      'node:*',
    ],
  },
  stage: { folders: belowViews, packages: ['phaser'] },
  panels: {
    folders: belowViews,
    packages: ['react', 'react-dom', 'react-aria-components', 'zustand', 'lean-qr', '@visx/*'],
  },
  live: { folders: belowLive, packages: ['idb', 'zustand'] },
  lab: { folders: ['game', 'scenario', 'model'], packages: [] },
  game: { folders: ['scenario', 'model'], packages: ['seedrandom', 'zod'] },
  scenario: { folders: ['model'], packages: ['papaparse', 'yaml', 'zod'] },
  model: { folders: [], packages: [] },
  words: { folders: [], packages: ['intl-messageformat', '#books'] },
};
