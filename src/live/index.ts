export type { FileReading, PickedFile } from './fileReading.ts';
export { readInWorker, type ReadFiles } from './readInWorker.ts';
export { createLive, type Live, type LiveState } from './live.ts';
export type { ManyKind, ManyState } from './many/many.ts';
export type { StudyState } from './many/study.ts';
export { speeds, weekMilliseconds } from './pace.ts';
export { readSettings } from './settings.ts';
