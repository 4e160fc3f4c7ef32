/** `npm run bench`: how fast a week is. `npm run bench -- stage`: how fast the picture is, in a browser. */
import process from 'node:process';

await (process.argv[2] === 'stage' ? import('./stage/main.ts') : import('./weeks.ts'));
