/**
 * `npm run bench`: how fast a week is. `npm run bench -- stage`: how fast the picture is, in a browser.
 * `npm run bench -- game`: what a whole game takes of the browser, to its end.
 */
import process from 'node:process';

const [, , what] = process.argv;
if (what === 'stage') await import('./stage/main.ts');
else if (what === 'game') await import('./game/main.ts');
else await import('./weeks.ts');
