/**
 * `npm run bench`: how fast a week is. `npm run bench -- stage`: how fast the picture is, in a browser.
 * `npm run bench -- outlook`: how long a leader waits there for what may follow.
 */
import process from 'node:process';

const benches = {
  stage: () => import('./stage/main.ts'),
  outlook: () => import('./outlook/main.ts'),
  weeks: () => import('./weeks.ts'),
} as const;

const [, , asked] = process.argv;
await (asked === 'stage' || asked === 'outlook' ? benches[asked] : benches.weeks)();
