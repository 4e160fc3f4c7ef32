/** Lives the year after the leader, and the years without her decisions, away from the page. */
import type { Game } from '../../game/index.ts';
import { makeDebriefing, type Debriefing } from './makeDebriefing.ts';

/** A share is how much is done, from 0 to 1. */
export type Answer = number | Debriefing;

self.addEventListener('message', ({ data }: MessageEvent<Game>) => {
  const answer = (it: Answer): void => self.postMessage(it);
  answer(makeDebriefing(data, answer));
});
