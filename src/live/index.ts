export { createLive, type Live, type LiveState, type RefusedFile } from './live.ts';
export { speeds, weekMilliseconds, type Speed } from './pace.ts';
export { readSettings, type Settings } from './settings.ts';
