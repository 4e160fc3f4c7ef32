/**
 * `npm run bench`: how fast a week is. `npm run bench -- stage`: how fast the picture is, in a browser.
 * `npm run bench -- lab`: how fast many runs are, and what they hold in memory.
 * `npm run bench -- queue`: what playing them by a broker costs.
 */
import process from 'node:process';

const [kind] = process.argv.slice(2);
if (kind === 'stage') await import('./stage/main.ts');
else if (kind === 'lab') await import('./lab/main.ts');
else if (kind === 'queue') await import('./queue.ts');
else await import('./weeks.ts');
