/**
 * `npm run bench`: how fast a week is. `npm run bench -- stage`: how fast the picture is, in a browser.
 * `npm run bench -- lab`: how fast many runs are, and what they hold in memory.
 */
import process from 'node:process';

const [kind] = process.argv.slice(2);
if (kind === 'stage') await import('./stage/main.ts');
else if (kind === 'lab') await import('./lab/main.ts');
else await import('./weeks.ts');
