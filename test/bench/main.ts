/**
 * `npm run bench`: how fast a week is. `npm run bench -- stage`: how fast the picture is, in a browser.
 * `npm run bench -- game`: what a whole game takes of the browser, to its end. `-- outlook`: how long a
 * leader waits there for what may follow; `-- foresight`: how well that tells what then comes. `-- opening`:
 * how long until the first decision, in the one file.
 * `npm run bench -- lab`: how fast many runs are, and what they hold in memory; `-- queue`: what playing
 * them by a broker costs.
 */
import process from 'node:process';

const benches = new Map([
  ['stage', () => import('./stage/main.ts')],
  ['game', () => import('./game/main.ts')],
  ['outlook', () => import('./outlook/main.ts')],
  ['foresight', () => import('./foresight.ts')],
  ['lab', () => import('./lab/main.ts')],
  ['queue', () => import('./queue.ts')],
  ['opening', () => import('./opening.ts')],
]);

const [, , asked = ''] = process.argv;
await (benches.get(asked) ?? (() => import('./weeks.ts')))();
