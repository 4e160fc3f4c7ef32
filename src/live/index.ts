export { createLive, type Live, type LiveState } from './live.ts';
export { speeds, weekMilliseconds } from './pace.ts';
export { readSettings } from './settings.ts';
