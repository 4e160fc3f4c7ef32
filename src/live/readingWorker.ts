/** Reads files away from the page, which goes on living whatever is in them. */
import { readFiles, type ReadRequest } from './fileReading.ts';

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  self.postMessage(readFiles(data));
});
