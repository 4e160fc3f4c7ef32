/** Lives the year after the leader, and the years without her decisions, away from the page. */
import type { Game } from '../../game/index.ts';
import { makeDebriefing } from './makeDebriefing.ts';

self.addEventListener('message', ({ data }: MessageEvent<Game>) => {
  self.postMessage(makeDebriefing(data));
});
