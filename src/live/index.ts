export type { FileReading, PickedFile } from './fileReading.ts';
export { readInWorker, type ReadFiles } from './readInWorker.ts';
export { createLive, type Live, type LiveState } from './live.ts';
export { speeds, weekMilliseconds } from './pace.ts';
export { readSettings } from './settings.ts';
export { openFromAddress } from './saves/address.ts';
export { inThisBrowser, type Keeping } from './saves/keeping.ts';
export { memoryShelf, type Shelf } from './saves/shelf.ts';
export type { Notice, Offer, SavedState, SavesState } from './saves/state.ts';
