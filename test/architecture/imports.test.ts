import { describe, expect, it } from 'vitest';
import { faultsOf } from './faultsOf.ts';
import { importTable } from './importTable.ts';
import { sources } from './sources.ts';

describe('imports', () => {
  it('point down, through the face of each folder', () => {
    const all = sources();
    expect(all.length).toBeGreaterThan(0);
    expect(all.flatMap(({ file, text }) => faultsOf(file, text))).toEqual([]);
  });

  it('make no circle in the table', () => {
    const upward = Object.entries(importTable).flatMap(([room, { folders }]) =>
      folders.filter((below) => importTable[below].folders.includes(room)),
    );
    expect(upward).toEqual([]);
  });
});

describe('the import test', () => {
  it.each([
    ['model/week.ts', "import { parse } from '../scenario/index.ts';"],
    ['model/week.ts', "import type { Game } from '../game/index.ts';"],
    ['model/week.ts', "import seedrandom from 'seedrandom';"],
    ['model/week.ts', "let when: import('../game/index.ts').Game;"],
    ['model/week.ts', 'export const load = (name: string) => import(name);'],
    ['game/game.ts', "export { pace } from '../live/index.ts';"],
    ['game/game.ts', "export * from '../lab/index.ts';"],
    ['game/game.ts', "import { step } from '../model/week.ts';"],
    ['stage/Strata.ts', "import { Panels } from '../panels/index.ts';"],
    ['stage/Strata.ts', "const panels = await import('../panels/index.ts');"],
    ['panels/Hand.tsx', "import { mount } from '../stage/index.ts';"],
    ['panels/Hand.tsx', "const hand = <b />; import 'phaser';"],
    ['cli/main.ts', "import Phaser from 'phaser';"],
    ['cli/main.ts', "import { createElement } from 'react';"],
    ['cli/launch/serve.mjs', "import { panels } from '../../panels/index.ts';"],
    ['live/worker.ts', "const worker = new URL('../cli/main.ts', import.meta.url);"],
    ['live/worker.ts', "const all = import.meta.glob('../panels/*.ts');"],
    ['live/store.ts', "import { readFileSync } from 'node:fs';"],
    ['live/store.ts', "import config from '../../vite.config.ts';"],
    ['words/words.ts', "import { step } from '../model/index.ts';"],
    ['lost/file.ts', ''],
  ])('finds the fault in %s: %s', (file, text) => {
    expect(faultsOf(file, text)).toHaveLength(1);
  });

  it.each([
    ['main.tsx', "import { mount } from './stage/index.ts';"],
    ['panels/mountPanels.tsx', "import { createRoot } from 'react-dom/client';"],
    ['panels/Hand.tsx', "import { AxisLeft } from '@visx/axis';"],
    ['panels/hand/Card.tsx', "import type { Game } from '../../game/index.ts';"],
    ['panels/hand/Card.tsx', "import '../panels.css';"],
    ['live/worker.ts', "import Work from './work.ts?worker&inline';"],
    ['main.tsx', "import text from '../scenarios/default.yaml?raw';"],
    ['panels/guides/guideTexts.ts', "const text = import('../../../docs/privacy.md?guide');"],
    ['words/words.ts', "import en from './en.json' with { type: 'json' };"],
    ['cli/main.ts', "import { readFile } from 'node:fs/promises';"],
    ['cli/version.ts', "const project = new URL('../../package.json', import.meta.url);"],
    ['model/week.ts', "// import 'phaser'\nexport const text = \"import 'react'\";"],
  ])('allows %s: %s', (file, text) => {
    expect(faultsOf(file, text)).toEqual([]);
  });
});
